import { outsideStages } from '@saath/domain/members';
import { sqlList } from '../database/sql-list.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { StoredLadder } from './stored-ladder.ts';

type MemberOfLadder = Pick<StoredLadder, 'branchId' | 'timeZone' | 'inChargeId'>;

/** The branch, the zone and the counsellor in charge of those of these members who are in care, by member id, for a new ladder. */
export async function membersOfLadders(tx: CentreTransaction, memberIds: readonly string[]): Promise<ReadonlyMap<string, MemberOfLadder>> {
  const rows = await tx.rows<MemberOfLadder & { readonly id: string }>(
    `select m.id, m.branch_id as "branchId", b.time_zone as "timeZone", m.in_charge_id as "inChargeId"
     from members m join branches b on b.centre_id = $1 and b.id = m.branch_id
     where m.centre_id = $1 and m.id = any($2::uuid[]) and m.stage not in (${sqlList(outsideStages)})`,
    memberIds,
  );
  return new Map(rows.map(({ id, ...member }) => [id, member]));
}
