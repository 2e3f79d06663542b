import { dayIn, isBefore } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import { afterQuietHours } from '../centres/index.ts';
import type { QuietHours } from '../centres/index.ts';
import type { Session } from '../sessions/index.ts';
import { chooseChannel } from './choose-channel.ts';
import { wasNotified } from './reminder.ts';
import type { Recipient, Reminder, ReminderPlan, SuppressionReason } from './reminder.ts';

/** The change of a session of which people had been notified. */
export type SessionChangeKind = 'session-cancelled' | 'session-moved';

export interface NoticeOfChange {
  readonly change: SessionChangeKind;
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
const isUnsentNotice = (row: Reminder, change: SessionChangeKind): boolean =>
  isNoticeOf(row, change) && (row.state === 'planned' || row.state === 'claimed');

const isNoticeOf = ({ rule }: Pick<Reminder, 'rule'>, change: SessionChangeKind): boolean =>
  rule === change || rule.startsWith(`${change}-`);
export const isNotice = (row: Pick<Reminder, 'rule'>): boolean => isNoticeOf(row, 'session-cancelled') || isNoticeOf(row, 'session-moved');

function nextRule(change: SessionChangeKind, rows: readonly Reminder[]): string {
  const before = rows.filter((row) => isNoticeOf(row, change)).length;
  return before === 0 ? change : `${change}-${before + 1}`;
}
