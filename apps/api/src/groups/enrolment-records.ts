import type { Enrolment } from '@saath/domain/groups';
import { idOf, type Day, type EnrolmentId, type GroupId, type PersonId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { EnrolmentRow } from './enrolment.row.ts';

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

interface EnrolmentRecord {
  readonly id: string;
  readonly group_id: string;
  readonly member_id: string;
  readonly starts_on: string;
  readonly ends_on: string | null;
}

/** Every enrolment of these members, ended ones included, locked for update. */
export async function enrolmentsOfMembers(tx: CentreTransaction, memberIds: readonly string[]): Promise<Enrolment[]> {
  const rows = await tx.rows<EnrolmentRecord>(
    `select id, group_id, member_id, starts_on, ends_on from enrolments where centre_id = $1 and member_id = any($2::uuid[])
     order by id for update`,
    memberIds,
  );
  return rows.map((row) => ({
    id: idOf<EnrolmentId>(row.id),
    groupId: idOf<GroupId>(row.group_id),
    personId: idOf<PersonId>(row.member_id),
    personKind: 'member',
    startsOn: storedDay(row.starts_on),
    endsOn: row.ends_on === null ? null : storedDay(row.ends_on),
  }));
}

/** Writes the end of enrolments, with the reason staff gave or the code of what ended them. */
export async function writeEndedEnrolments(
  tx: CentreTransaction,
  ended: readonly { readonly id: string; readonly endsOn: Day }[],
  reason: string | null,
): Promise<void> {
  for (const { id, endsOn } of ended) await tx.update(EnrolmentRow, id, { endsOn: endsOn.toString(), endReason: reason });
}
