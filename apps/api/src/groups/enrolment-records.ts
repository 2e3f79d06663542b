import type { Enrolment } from '@saath/domain/groups';
import { idOf, type Day, type EnrolmentId, type GroupId, type PersonId } from '@saath/domain/kernel';
import { storedDay } from '../database/stored-day.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import type { NewRow } from '../tenancy/table.ts';
import { EnrolmentRow } from './enrolment.row.ts';

export const endReasonPlace = (id: string) => ({ table: 'enrolments', column: 'end_reason', id });

type Seat = Omit<EnrolmentRow, 'centreId'>;

/** An enrolment that the domain decided, as its row. */
export const seatOf = ({ id, groupId, personId, personKind, startsOn, endsOn, enrolledAt }: Enrolment): Seat => ({
  id,
  groupId,
  memberId: personKind === 'member' ? personId : null,
  relativeId: personKind === 'relative' ? personId : null,
  named: true,
  startsOn: startsOn.toString(),
  endsOn: endsOn?.toString() ?? null,
  endReason: null,
  endReasonCipher: null,
  enrolledAt: toDate(enrolledAt),
});

/**
 * Stores enrolments and returns the ids of those that were written. An enrolment that was withdrawn on its first day covers no day but
 * keeps its row; when the person is enrolled again on that day, the row is used again.
 */
export const writeEnrolments = (tx: CentreTransaction, seats: readonly NewRow<EnrolmentRow>[]): Promise<readonly string[]> =>
  tx.table(EnrolmentRow).upsert(
    seats.map((seat) => ({ ...seat, endReason: null, endReasonCipher: null })),
    {
      conflict: ['groupId', 'memberId', 'relativeId', 'startsOn'],
      update: ['endsOn', 'endReason', 'endReasonCipher', 'enrolledAt'],
      onlyIf: 't.ends_on = t.starts_on',
    },
  );

interface EnrolmentRecord {
  readonly id: string;
  readonly group_id: string;
  readonly member_id: string;
  readonly starts_on: string;
  readonly ends_on: string | null;
  readonly enrolled_at: Date;
}

/** Locks every enrolment of these members for update, ended ones included, and loads them. */
export async function lockEnrolmentsOfMembers(tx: CentreTransaction, memberIds: readonly string[]): Promise<Enrolment[]> {
  const rows = await tx.rows<EnrolmentRecord>(
    `select id, group_id, member_id, starts_on, ends_on, enrolled_at from enrolments where centre_id = $1 and member_id = any($2::uuid[])
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
    enrolledAt: toInstant(row.enrolled_at),
  }));
}

/** Seals the reasons of ended enrolments that an earlier version stored in clear. */
export const sealEndReasons = (tx: CentreTransaction, rows: readonly { readonly id: string; readonly reason: string }[]): Promise<void> =>
  tx
    .table(EnrolmentRow)
    .updateAll(rows.map(({ id, reason }) => ({ id, endReason: null, endReasonCipher: sealText(tx, reason, endReasonPlace(id)) })));

/** Stores the end of enrolments with its reason: the text that staff entered, or the code of the event that ended them. */
export async function writeEndedEnrolments(
  tx: CentreTransaction,
  ended: readonly { readonly id: string; readonly endsOn: Day }[],
  reason: string | null,
): Promise<void> {
  await tx.table(EnrolmentRow).updateAll(
    ended.map(({ id, endsOn }) => {
      const endReasonCipher = sealText(tx, reason, endReasonPlace(id));
      return { id, endsOn: endsOn.toString(), endReason: null, endReasonCipher };
    }),
  );
}

/** Enters every enrolment of the centre at the beginning of its first day at the latest, as if Saath had been there by then: for the demo. */
export const backdateEnrolments = (tx: CentreTransaction): Promise<unknown> =>
  tx.rows('update enrolments set enrolled_at = least(enrolled_at, starts_on::timestamptz) where centre_id = $1');

/** Gives enrolments to another record of the same person. */
export const giveEnrolments = (tx: CentreTransaction, id: readonly string[], memberId: string): Promise<number> =>
  tx.table(EnrolmentRow).update({ id }, { memberId });
