import { retryAt, type Failure, type LedgerEvent } from '@saath/domain/reminders';
import { afterSending, type SendOutcome } from '@saath/notifications';
import { happened, type Instant } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { changeReminderState, type ReadyToSend } from './begin-sending.ts';
import { messagingSettings } from './centre-settings.query.ts';
import { DeliveryRow } from './delivery.row.ts';
import { lockReminderToSend, type ReminderToSend } from './reminder-to-send.query.ts';
import { remindersWork } from './reminders-work.ts';

/**
 * Stores the outcome of an attempt: accepted, tried again later, failed, or left to staff. After its lease has run out, an attempt may only
 * turn `unknown` into accepted; an attempt that was settled or repeated meanwhile is not changed.
 */
export async function finishSending(
  tx: CentreTransaction,
  { reminderId, deliveryId, attempt }: Pick<ReadyToSend, 'reminderId' | 'deliveryId' | 'attempt'>,
  outcome: SendOutcome,
): Promise<void> {
  const row = await lockReminderToSend(tx, reminderId);
  if (row?.attempts !== attempt) return;
  const endsDoubt = row.state === 'unknown' && outcome.outcome === 'accepted';
  if (row.state !== 'sending' && !endsDoubt) return;
  await tx.table(DeliveryRow).update(deliveryId, {
    finishedAt: toDate(tx.now),
    outcome: outcome.outcome,
    code: outcome.outcome === 'accepted' ? null : outcome.code,
    providerReference: outcome.outcome === 'accepted' ? outcome.reference : null,
  });
  await tx.raise(changeOfChannel(row, outcome));
  const outages = row.outages + (outcome.outcome === 'rejected' && outcome.because === 'unavailable' ? 1 : 0);
  const again = outcome.outcome === 'rejected' ? await nextTry(tx, row, failureOf(row, outages)) : undefined;
  const next = afterSending(outcome, { triesLeft: again !== undefined });
  if (outcome.outcome === 'accepted')
    await changeReminderState(tx, row, 'accept', { reason: null, providerReference: outcome.reference, claimedAt: null });
  else if (next === 'ask-staff') await changeReminderState(tx, row, 'lose', { reason: outcome.code, claimedAt: null });
  else {
    const state = await changeReminderState(tx, row, 'reject', { reason: outcome.code, claimedAt: null, outages });
    const rejected = { ...row, state, version: row.version + 1 };
    if (next === 'retry' && again !== undefined) {
      await changeReminderState(tx, rejected, 'retry', { dueAt: toDate(again) });
      tx.wake(remindersWork, again);
    } else await changeReminderState(tx, rejected, 'fail');
  }
}

/** The meaning of an attempt for its channel: the provider takes no messages, or takes them again. */
function changeOfChannel({ id, channel, outages }: ReminderToSend, outcome: SendOutcome): readonly LedgerEvent[] {
  if (outcome.outcome === 'rejected' && outcome.because === 'unavailable') return [happened('channel-failed', 'reminder', id, { channel })];
  return outcome.outcome === 'accepted' && outages > 0 ? [happened('channel-recovered', 'reminder', id, { channel })] : [];
}

/** The failure that decides the next try. An attempt during an outage of the channel does not count as a try of the message. */
const failureOf = ({ attempts, outages: before }: ReminderToSend, outages: number): Failure =>
  outages > before ? { kind: 'unavailable', times: outages } : { kind: 'refused', times: attempts - outages };

async function nextTry(tx: CentreTransaction, { session }: ReminderToSend, failure: Failure): Promise<Instant | undefined> {
  const { quietHours } = await messagingSettings(tx);
  return retryAt({ failure, failedAt: tx.now, startsAt: session.startsAt, timeZone: session.timeZone, quietHours });
}
