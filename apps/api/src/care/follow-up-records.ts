import type { PlannedFollowUp } from '@saath/domain/care';
import type { Day } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { FollowUpRow } from './follow-up.row.ts';

/** Inserts planned contacts without an owner. An existing contact of the same kind and day is not changed. */
export async function insertPlannedFollowUps(
  tx: CentreTransaction,
  planned: readonly (PlannedFollowUp & { readonly memberId: string })[],
): Promise<void> {
  const createdAt = toDate(tx.now);
  await tx.table(FollowUpRow).upsert(
    planned.map(({ memberId, kind, dueOn }) => ({
      id: newId(),
      memberId,
      kind,
      dueOn: dueOn.toString(),
      state: 'due',
      version: 1,
      createdAt,
    })),
    { conflict: ['memberId', 'kind', 'dueOn'], update: 'nothing' },
  );
}

/**
 * Deletes the contacts that were planned after a discharge and are due after the day of an admission. Earlier contacts, and contacts
 * that staff added, stay.
 */
export async function withdrawPlannedFollowUps(tx: CentreTransaction, memberId: string, admittedOn: Day): Promise<void> {
  await tx.rows(
    `delete from follow_ups where centre_id = $1 and member_id = $2 and state = 'due' and due_on > $3 and (kind like 'day-%' or owner_id is null)`,
    memberId,
    admittedOn.toString(),
  );
}
