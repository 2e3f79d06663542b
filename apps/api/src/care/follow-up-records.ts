import type { PlannedFollowUp } from '@saath/domain/care';
import type { Day } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** Writes planned contacts that nobody owns yet. One of the same kind that is on record for that day stays as it is. */
export async function insertPlannedFollowUps(
  tx: CentreTransaction,
  planned: readonly (PlannedFollowUp & { readonly memberId: string })[],
): Promise<void> {
  await tx.rows(
    `insert into follow_ups (centre_id, id, member_id, kind, due_on, state, created_at)
     select $1, f.id, f.member_id, f.kind, f.due_on, 'due', $3
     from jsonb_to_recordset($2::jsonb) as f (id uuid, member_id uuid, kind text, due_on date)
     on conflict (centre_id, member_id, kind, due_on) do nothing`,
    JSON.stringify(planned.map(({ memberId, kind, dueOn }) => ({ id: newId(), member_id: memberId, kind, due_on: dueOn.toString() }))),
    toDate(tx.now),
  );
}

/**
 * Deletes the contacts that were planned for the time after a discharge and fall due after an admission. Contacts due by then are still
 * owed, and so are those that staff added.
 */
export async function withdrawPlannedFollowUps(tx: CentreTransaction, memberId: string, admittedOn: Day): Promise<void> {
  await tx.rows(
    `delete from follow_ups where centre_id = $1 and member_id = $2 and state = 'due' and due_on > $3 and (kind like 'day-%' or owner_id is null)`,
    memberId,
    admittedOn.toString(),
  );
}
