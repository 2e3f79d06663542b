import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { EnrolmentRow } from './enrolment.row.ts';

type Seat = Omit<EnrolmentRow, 'centreId'>;

/**
 * Writes seats and answers their ids. One that was taken back on its first day covers no day and still holds its place in the table: who
 * comes in again on that day gets it anew.
 */
export async function writeEnrolments(tx: CentreTransaction, seats: readonly Seat[]): Promise<readonly string[]> {
  const records = seats.map(({ id, groupId, memberId, relativeId, startsOn, endsOn }) => ({
    id,
    group_id: groupId,
    member_id: memberId,
    relative_id: relativeId,
    starts_on: startsOn,
    ends_on: endsOn,
  }));
  const written = await tx.rows<{ id: string }>(
    `insert into enrolments (centre_id, id, group_id, member_id, relative_id, starts_on, ends_on)
     select $1, s.id, s.group_id, s.member_id, s.relative_id, s.starts_on, s.ends_on
     from jsonb_to_recordset($2::jsonb) as s (id uuid, group_id uuid, member_id uuid, relative_id uuid, starts_on date, ends_on date)
     on conflict (centre_id, group_id, member_id, relative_id, starts_on) do update set ends_on = excluded.ends_on, end_reason = null
     where enrolments.ends_on = enrolments.starts_on
     returning id`,
    JSON.stringify(records),
  );
  return written.map(({ id }) => id);
}
