import type { FollowUpOrigin, PlannedFollowUp } from '@saath/domain/care';
import type { Day } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { FollowUpRow } from './follow-up.row.ts';

/** A contact that is owed, whatever it comes from. */
type OwedContact = Omit<PlannedFollowUp, 'origin'> & {
  readonly origin: FollowUpOrigin;
  readonly memberId: string;
  readonly ownerId: string | null;
};

/** Inserts contacts that are owed. An existing contact of the same kind and day is not changed. */
export async function insertPlannedFollowUps(tx: CentreTransaction, planned: readonly OwedContact[]): Promise<void> {
  const createdAt = toDate(tx.now);
  await tx.table(FollowUpRow).upsert(
    planned.map(({ memberId, kind, origin, method, dueOn, movedFrom, ownerId }) => ({
      id: newId(),
      memberId,
      kind,
      origin,
      method,
      dueOn: dueOn.toString(),
      movedFrom: movedFrom?.toString() ?? null,
      ownerId,
      state: 'due',
      version: 1,
      createdAt,
    })),
    { conflict: 'any', update: 'nothing' },
  );
}

/**
 * Deletes the contacts that were planned after a discharge and are due after the day of an admission. Earlier contacts, and contacts
 * that staff added, stay.
 */
export async function withdrawPlannedFollowUps(tx: CentreTransaction, memberId: string, admittedOn: Day): Promise<void> {
  await tx.rows(
    `delete from follow_ups where centre_id = $1 and member_id = $2 and state = 'due' and due_on > $3 and origin = 'plan'`,
    memberId,
    admittedOn.toString(),
  );
}

/** Deletes the calls that are still due from the plan of a member, and further tries, because the member asked not to be called. */
export async function withdrawCalls(tx: CentreTransaction, memberId: string): Promise<void> {
  await tx.table(FollowUpRow).remove({ memberId, state: 'due', method: 'call', origin: ['plan', 'retry'] });
}
