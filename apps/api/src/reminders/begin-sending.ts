import { dayIn, type Instant, type ReminderId } from '@saath/domain/kernel';
import { channels, consentInForce, type Channel } from '@saath/domain/members';
import { nextReminderState, type Recipient, type ReminderEvent, type ReminderState } from '@saath/domain/reminders';
import { messageOfRule, type ChannelCode, type ChannelRegistry, type Message, type Prepared, type Route } from '@saath/notifications';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { messagingSettings } from './centre-settings.query.ts';
import { checkBeforeSending, type Check } from './check-before-sending.ts';
import { DeliveryRow } from './delivery.row.ts';
import { recipientsById } from './recipients.query.ts';
import { lockSession, nextSession, lockReminderToSend, type ReminderToSend } from './reminder-to-send.query.ts';
import { ReminderRow } from './reminder.row.ts';
import { expectedAt } from './sessions-to-remind.query.ts';
import { wordReminder } from './word-reminder.ts';
import { remindersWork } from './reminders-work.ts';

/** A message that may be sent after the transaction that wrote `sending` is committed. */
export interface ReadyToSend {
  readonly reminderId: ReminderId;
  readonly deliveryId: string;
  readonly attempt: number;
  readonly channel: ChannelCode;
  readonly message: Message;
}

type Change = Partial<
  Pick<ReminderRow, 'reason' | 'dueAt' | 'channel' | 'language' | 'attempts' | 'outages' | 'claimedAt' | 'providerReference'>
>;

/** Applies an event to a locked row of the ledger and stores the new state; answers that state. */
export async function changeReminderState(
  tx: CentreTransaction,
  row: Pick<ReminderToSend, 'id' | 'state' | 'version'>,
  event: ReminderEvent,
  change: Change = {},
): Promise<ReminderState> {
  const state = valueOf(nextReminderState(row.state, event));
  await tx.table(ReminderRow).update(row.id, { ...change, state, version: row.version + 1, updatedAt: toDate(tx.now) });
  return state;
}

/**
 * Checks a claimed row again (session, roster, consent, quiet hours, wording) and writes `sending` with the attempt. Answers undefined
 * when the reminder must not be sent; the row then has the reason. The caller sends the message only after the commit.
 */
export async function beginSending(tx: CentreTransaction, id: ReminderId, registry: ChannelRegistry): Promise<ReadyToSend | undefined> {
  await lockSession(tx, id);
  const row = await lockReminderToSend(tx, id);
  if (row?.state !== 'claimed') return undefined;
  const { quietHours, name: centreName, active } = await messagingSettings(tx);
  const expected = (await expectedAt(tx, [row.session])).get(row.session.id)?.includes(row.recipientId) ?? false;
  const check = checkBeforeSending(row, { now: tx.now, quietHours, expected, active });
  if (check.do !== 'send') return putAside(tx, row, check);
  const prepared = await prepare(tx, row, centreName, registry);
  if (!prepared.sendable) {
    await changeReminderState(tx, row, 'suppress', { reason: prepared.reason, claimedAt: null });
    return undefined;
  }
  const deliveryId = newId();
  const { channel, message } = prepared;
  const attempt = row.attempts + 1;
  await changeReminderState(tx, row, 'send', {
    channel,
    language: row.language,
    attempts: attempt,
    claimedAt: toDate(tx.now),
    reason: null,
  });
  const toldStart = row.session.state === 'planned' ? toDate(row.session.startsAt) : null;
  await tx
    .table(DeliveryRow)
    .insert([{ id: deliveryId, reminderId: row.id, attempt, channel, startedAt: toDate(tx.now), toldStart, ...unfinished }]);
  return { reminderId: row.id, deliveryId, attempt, channel, message };
}

const unfinished = { finishedAt: null, outcome: null, code: null, providerReference: null } as const;

async function putAside(tx: CentreTransaction, row: ReminderToSend, check: Exclude<Check, { do: 'send' }>): Promise<undefined> {
  if (check.do === 'cancel') await changeReminderState(tx, row, 'cancel', { claimedAt: null });
  else if (check.do === 'give-back') await changeReminderState(tx, row, 'release', { claimedAt: null });
  else if (check.do === 'suppress') await changeReminderState(tx, row, 'suppress', { reason: check.reason, claimedAt: null });
  else {
    await changeReminderState(tx, row, 'release', { dueAt: toDate(check.until), claimedAt: null });
    tx.wake(remindersWork, check.until);
  }
  return undefined;
}

/** Suppresses a row whose message cannot be prepared because of a bug. Nothing was sent; staff see the row in the log. */
export async function putAsideBroken(tx: CentreTransaction, id: ReminderId): Promise<void> {
  const change = { state: 'suppressed', reason: 'fault', claimedAt: null, version: nextVersion, updatedAt: toDate(tx.now) } as const;
  await tx.table(ReminderRow).update({ id, state: 'claimed' }, change);
}

async function prepare(tx: CentreTransaction, row: ReminderToSend, centreName: string, registry: ChannelRegistry): Promise<Prepared> {
  const installed = channels.filter((code) => registry.get(code) !== undefined);
  const recipient = (await recipientsById(tx, [row.recipientId], installed)).get(row.recipientId);
  const routes = recipient === undefined ? [] : routesOf(recipient, row, tx.now);
  const isCancelled = messageOfRule(row.rule) === 'sessionCancelled';
  const next = isCancelled ? await nextMeeting(tx, row) : undefined;
  return wordReminder(row, { centreName, routes, next, now: tx.now }, registry);
}

/** The next session at which the reader is expected; undefined when the reader has no seat by then. */
async function nextMeeting(tx: CentreTransaction, { session, toldStart, recipientId }: ReminderToSend): Promise<Instant | undefined> {
  const next = await nextSession(tx, session.groupId, toldStart);
  if (next === undefined) return undefined;
  return (await expectedAt(tx, [next])).get(next.id)?.includes(recipientId) === true ? next.startsAt : undefined;
}

/** The channels of the reader in order of preference, each with its address and whether a consent is in force today in the branch. */
function routesOf({ to, channels: order, consents }: Recipient, { addressFor, session }: ReminderToSend, now: Instant): readonly Route[] {
  const purpose = to.kind === 'member' ? 'messages' : 'invite-relative';
  const today = dayIn(now, session.timeZone);
  return order.map((channel: Channel) => ({
    channel,
    address: addressFor(channel),
    consented: consentInForce(consents, purpose, channel, today) !== undefined,
  }));
}
