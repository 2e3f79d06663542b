import { idOf, type StaffId } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { leadersOf, leadsOn } from './leaders.ts';

/** The leaders of a session, and those who would lead it as facilitators of its group. */
export interface SessionLeaders {
  readonly before: readonly StaffId[];
  readonly ofGroup: readonly StaffId[];
  /** The branch of the group. */
  readonly branchId: string;
  /** The branch to which the session alone was moved; null where it meets at the branch of its group. */
  readonly placedBranchId: string | null;
}

/** The people who lead sessions now, by session. */
export async function leadersOfSessions(tx: CentreTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, SessionLeaders>> {
  const rows = await tx.rows<{ id: string; branch_id: string; placed_branch_id: string | null; before: string[]; of_group: string[] }>(
    `select s.id, g.branch_id, s.placed_branch_id, array(select l.staff_id from ${leadersOf('s', 'd.on_day')} l) as before,
       array(select f.staff_id from group_facilitators f where f.centre_id = $1 and f.group_id = s.group_id and ${leadsOn('d.on_day')}) as of_group
     from sessions s
     join groups g on g.centre_id = $1 and g.id = s.group_id
     cross join lateral (select (s.starts_at at time zone s.time_zone)::date as on_day) d
     where s.centre_id = $1 and s.id = any($2::uuid[])`,
    ids,
  );
  const staffIds = (found: readonly string[]): readonly StaffId[] => found.map((id) => idOf<StaffId>(id));
  return new Map(
    rows.map(({ id, branch_id: branchId, placed_branch_id: placedBranchId, before, of_group: ofGroup }) => [
      id,
      { branchId, placedBranchId, before: staffIds(before), ofGroup: staffIds(ofGroup) },
    ]),
  );
}
