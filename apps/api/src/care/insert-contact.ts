import type { FollowUpKind, FollowUpMethod, FollowUpOrigin, NextContact } from '@saath/domain/care';
import { idOf, type Day, type StaffId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { FollowUpRow } from './follow-up.row.ts';

/** A contact that is added for one member. */
export interface AddedContact {
  readonly kind: FollowUpKind;
  readonly origin: FollowUpOrigin;
  readonly method: FollowUpMethod;
  readonly ownerId: StaffId | null;
  readonly dueOn: Day;
}

/** The member of staff who acts; null where the product itself does. */
export const actingStaff = ({ actor }: Pick<CentreTransaction, 'actor'>): StaffId | null =>
  actor.kind === 'staff' ? idOf<StaffId>(actor.staffId) : null;

/** Inserts a contact, or finds the one of its kind that the member already has on that day. */
export async function insertContact(
  tx: CentreTransaction,
  memberId: string,
  { kind, origin, method, ownerId, dueOn }: AddedContact,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const given = { memberId, kind, dueOn: dueOn.toString() };
  const [written] = await tx
    .table(FollowUpRow)
    .upsert([{ ...given, origin, method, id: newId(), ownerId, state: 'due', version: 1, createdAt: toDate(tx.now) }], {
      conflict: 'any',
      update: 'nothing',
    });
  return written === undefined ? { id: await existingOnDay(tx, given), isNew: false } : { id: written, isNew: true };
}

/** Owes a contact on its day, or on the first day after it on which none of its kind is done already; whether one was added. */
export async function oweContact(tx: CentreTransaction, memberId: string, contact: AddedContact): Promise<boolean> {
  return (await oweOn(tx, memberId, contact)).isNew;
}

/** Owes a contact in the same way, and answers its id. */
export const oweContactOn = async (tx: CentreTransaction, memberId: string, contact: AddedContact): Promise<string> =>
  (await oweOn(tx, memberId, contact)).id;

async function oweOn(
  tx: CentreTransaction,
  memberId: string,
  contact: AddedContact,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  return insertContact(tx, memberId, { ...contact, dueOn: await firstFreeDay(tx, memberId, contact) });
}

/** Adds the contact that follows from an outcome, in the hands of the person who acts where nobody had the one before. */
export async function addNext(tx: CentreTransaction, memberId: string, next: NextContact): Promise<void> {
  await oweContact(tx, memberId, { ...next, ownerId: next.ownerId ?? actingStaff(tx) });
}

/** The id of the existing follow-up of that member, kind and day. */
async function existingOnDay(
  tx: CentreTransaction,
  { memberId, kind, dueOn }: Pick<FollowUpRow, 'memberId' | 'kind' | 'dueOn'>,
): Promise<string> {
  const sql = 'select id from follow_ups where centre_id = $1 and member_id = $2 and kind = $3 and due_on = $4';
  const present = await tx.row<{ id: string }>(sql, memberId, kind, dueOn);
  if (present === undefined) throw new Error('The follow-up that prevented the insert is not on record.');
  return present.id;
}

/** How many days are searched for a free one. */
const daysAhead = 31;

/**
 * The first day from `from` on without a done contact. A contact that was made before its day would otherwise count as the next try, and
 * a member who was not reached would have no further follow-up.
 */
async function firstFreeDay(
  tx: CentreTransaction,
  memberId: string,
  { kind, dueOn: from }: Pick<AddedContact, 'kind' | 'dueOn'>,
): Promise<Day> {
  const taken = await tx.rows<{ due_on: string }>(
    `select due_on from follow_ups where centre_id = $1 and member_id = $2 and kind = $3 and state = 'done' and due_on >= $4`,
    memberId,
    kind,
    from.toString(),
  );
  const done = new Set(taken.map(({ due_on: on }) => on));
  const days = Array.from({ length: daysAhead }, (_, ahead) => from.add({ days: ahead }));
  return days.find((day) => !done.has(day.toString())) ?? from;
}
