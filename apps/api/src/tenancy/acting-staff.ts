import type { CentreTransaction } from './centre-transaction.ts';

/** The person of the staff who acts, where nobody else may: only they fill in forms, write notes and record what people said. */
export function actingStaff({ actor }: Pick<CentreTransaction, 'actor'>): string {
  if (actor.kind !== 'staff') throw new Error('This is recorded by a person of the staff.');
  return actor.staffId;
}
