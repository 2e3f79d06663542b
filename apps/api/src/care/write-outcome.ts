import type { FollowUpCompleted } from '@saath/domain/care';
import { happened, type Day } from '@saath/domain/kernel';
import { givenDay } from '../http/request-values.ts';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { noteCallsEnded } from './aftercare-plan-records.ts';
import { withdrawCalls } from './follow-up-records.ts';
import { FollowUpRow } from './follow-up.row.ts';
import { addNext } from './insert-contact.ts';
import { sealed } from './sealed.ts';

/** The day of the next contact, where a request names one. */
export const givenNext = (nextOn: string | undefined): { readonly nextOn?: Day } =>
  nextOn === undefined ? {} : { nextOn: givenDay(nextOn, 'nextOn') };

/** Writes the outcome of a contact that is on record, with all that follows from it. */
export async function writeOutcome(
  tx: CentreTransaction,
  { followUp, next, endsCalls, events }: FollowUpCompleted,
  { note, today }: { readonly note?: string | null | undefined; readonly today: Day },
): Promise<void> {
  const { id, memberId, method, outcome, doneAt } = followUp;
  await tx.table(FollowUpRow).update(id, {
    ...{ state: 'done', method, outcome, doneAt: toDate(doneAt) },
    noteCipher: sealed(tx, note, { table: 'follow_ups', column: 'note', id }),
    version: nextVersion,
  });
  if (next !== null) await addNext(tx, memberId, next);
  if (endsCalls) {
    await withdrawCalls(tx, memberId);
    await noteCallsEnded(tx, memberId, today);
  }
  await tx.raise([...events, ...(endsCalls ? [happened('calls-ended', 'member', memberId, {}, [memberId])] : [])]);
}
