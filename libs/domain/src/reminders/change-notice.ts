import { dayIn, isBefore } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import { afterQuietHours } from '../centres/index.ts';
import type { QuietHours } from '../centres/index.ts';
import type { Session, SessionEvent } from '../sessions/index.ts';
import { chooseChannel } from './choose-channel.ts';
import { wasNotified } from './reminder.ts';
import type { Recipient, Reminder, ReminderPlan, SuppressionReason } from './reminder.ts';

/** The events after which people who had been notified of a session get a notice; the rule of the notice has the name of the event. */
const noticedEvents = ['session-cancelled', 'session-moved'] as const satisfies readonly SessionEvent['type'][];
export type NoticedEvent = (typeof noticedEvents)[number];

export interface NoticeOfChange {
  readonly change: NoticedEvent;
  readonly session: Pick<Session, 'id' | 'timeZone'>;
  /** The earlier of the old and the new start, after which the notice is of no use. */
  readonly inTimeFor: Instant;
  /** The ledger rows of the session. */
  readonly existing: readonly Reminder[];
  /** Everyone who may have been notified, with their present consents. */
  readonly recipients: readonly Recipient[];
  readonly quietHours: QuietHours;
  readonly now: Instant;
}

/**
 * One notice for each person who was notified, and for nobody else: at once, or at the end of the quiet hours. A notice that would arrive
 * too late is suppressed, so that staff can phone instead. A second move gives a second notice, under a rule of its own
 * (`session-moved-2`).
 */
export function noticesOfChange({
  change,
  session,
  inTimeFor,
  existing,
  recipients,
  quietHours,
  now,
}: NoticeOfChange): readonly ReminderPlan[] {
  const dueAt = afterQuietHours(now, session.timeZone, quietHours);
  const late: SuppressionReason | undefined = isBefore(dueAt, inTimeFor) ? undefined : 'quiet-hours';
  return recipients.flatMap((recipient): readonly ReminderPlan[] => {
    const rows = existing.filter(({ sessionId, to }) => sessionId === session.id && to.id === recipient.to.id);
    if (!rows.some(wasNotified) || rows.some((row) => isUnsentNotice(row, change))) return [];
    const chosen = chooseChannel(recipient, dayIn(dueAt, session.timeZone));
    const reason = 'refused' in chosen ? chosen.refused : late;
    const row = {
      rule: nextRule(change, rows),
      sessionId: session.id,
      to: recipient.to,
      channel: chosen.channel ?? ('log' as const),
      language: recipient.language,
      dueAt,
    };
    return [reason === undefined ? { ...row, state: 'planned' } : { ...row, state: 'suppressed', reason }];
  });
}

/** Whether a notice of this change is still unsent: its text is written when it is sent, so it will contain the latest change. */
const isUnsentNotice = (row: Reminder, change: NoticedEvent): boolean =>
  isNoticeOf(row, change) && (row.state === 'planned' || row.state === 'claimed');

const isNoticeOf = ({ rule }: Pick<Reminder, 'rule'>, change: NoticedEvent): boolean => rule === change || rule.startsWith(`${change}-`);
export const isNotice = (row: Pick<Reminder, 'rule'>): boolean => noticedEvents.some((change) => isNoticeOf(row, change));

function nextRule(change: NoticedEvent, rows: readonly Reminder[]): string {
  const before = rows.filter((row) => isNoticeOf(row, change)).length;
  return before === 0 ? change : `${change}-${before + 1}`;
}
