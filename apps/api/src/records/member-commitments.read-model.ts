import { isOpenCommitment, type CommitmentOutcome } from '@saath/domain/records';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { commitmentPlace } from './commitments.repository.ts';
import type { MemberCommitmentView } from './member-records.view.ts';

interface CommitmentRecord {
  readonly id: string;
  readonly text_cipher: Buffer;
  readonly session_id: string;
  readonly group_name: string;
  readonly on_day: string;
  readonly outcome: CommitmentOutcome | null;
  readonly reviewed_on: string | null;
}

const commitmentsSql = `
  select c.id, c.text_cipher, c.session_id, g.name as group_name, (s.starts_at at time zone s.time_zone)::date::text as on_day, c.outcome,
    (select (r.starts_at at time zone r.time_zone)::date::text from sessions r where r.centre_id = $1 and r.id = c.reviewed_in) as reviewed_on
  from commitments c
  join sessions s on s.centre_id = $1 and s.id = c.session_id
  join groups g on g.centre_id = $1 and g.id = c.group_id
  where c.centre_id = $1 and c.person_id = $2 and c.text_cipher is not null
  order by s.starts_at desc, c.id limit $3`;

/** The last commitments of a member in every group, the latest first. The caller has checked that the member is within reach. */
export async function commitmentsOf(tx: CentreTransaction, memberId: string, most: number): Promise<readonly MemberCommitmentView[]> {
  const rows = await tx.rows<CommitmentRecord>(commitmentsSql, memberId, most);
  return rows.map((row) => ({
    id: row.id,
    text: tx.vault.open(row.text_cipher, commitmentPlace(row.id)),
    sessionId: row.session_id,
    groupName: row.group_name,
    on: row.on_day,
    outcome: row.outcome,
    reviewedOn: row.reviewed_on,
    isOpen: isOpenCommitment(row.outcome === null ? null : { outcome: row.outcome }),
  }));
}
