import { planAftercare } from '@saath/domain/care';
import { isDayBefore, type Day } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

export interface Discharged {
  readonly memberId: string;
  readonly on: Day;
}

/** Who is entered after their discharge is owed the contacts still to come; what fell due before they were on record is nobody's debt. */
export async function planContactsAhead(tx: CentreTransaction, discharged: readonly Discharged[], today: Day): Promise<void> {
  const owed = discharged.flatMap(({ memberId, on }) =>
    planAftercare(on)
      .filter(({ dueOn }) => !isDayBefore(dueOn, today))
      .map(({ kind, dueOn }) => ({ id: newId(), member_id: memberId, kind, due_on: dueOn.toString() })),
  );
  await tx.rows(
    `insert into follow_ups (centre_id, id, member_id, kind, due_on, state, created_at)
     select $1, f.id, f.member_id, f.kind, f.due_on, 'due', $3
     from jsonb_to_recordset($2::jsonb) as f (id uuid, member_id uuid, kind text, due_on date)`,
    JSON.stringify(owed),
    toDate(tx.now),
  );
  tx.reconsider([...new Set(owed.map(({ member_id: id }) => id))]);
}
