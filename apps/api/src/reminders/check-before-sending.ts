import { isBefore, type Instant } from '@saath/domain/kernel';
import { afterQuietHours, type QuietHours } from '@saath/domain/centres';
import { isQuietAt } from '@saath/domain/reminders';
import { messageOfRule } from '@saath/notifications';
import type { ReminderToSend } from './reminder-to-send.query.ts';

/** The decision about a claimed row that is due: the session, the roster or the centre may have changed since it was planned. */
export type Check =
  | { readonly do: 'send' }
  | { readonly do: 'cancel' }
  | { readonly do: 'give-back' }
  | { readonly do: 'suppress'; readonly reason: 'past' | 'quiet-hours' }
  | { readonly do: 'wait'; readonly until: Instant };

export interface Circumstances {
  readonly now: Instant;
  readonly quietHours: QuietHours;
  /** Whether the centre is active: it may be suspended while its turn runs. */
  readonly active: boolean;
  /** Whether the person is on the session's roster. */
  readonly expected: boolean;
}

/**
 * A reminder needs a planned session and an expected person; a notice of change needs a difference from what the reader knows. Which place
 * the reader was told is not stored, so a notice of a session with a place of its own, or of a group with a new room, is sent.
 * After the start both are suppressed.
 */
export function checkBeforeSending(
  { rule, session, toldStart, toldCancelled }: ReminderToSend,
  { now, quietHours, expected, active }: Circumstances,
): Check {
  if (!active) return { do: 'give-back' };
  const message = messageOfRule(rule);
  const wanted = message === 'sessionCancelled' ? 'cancelled' : 'planned';
  const isNotice = message === 'sessionCancelled' || message === 'sessionMoved';
  if (session.state !== wanted || (!isNotice && !expected)) return { do: 'cancel' };
  if (message === 'sessionMoved' && toldStart.equals(session.startsAt) && !toldCancelled && !session.isPlaced) return { do: 'cancel' };
  const useful = isNotice && isBefore(toldStart, session.startsAt) ? toldStart : session.startsAt;
  if (!isBefore(now, useful)) return { do: 'suppress', reason: 'past' };
  if (!isQuietAt(now, session.timeZone, quietHours)) return { do: 'send' };
  const until = afterQuietHours(now, session.timeZone, quietHours);
  return isBefore(until, useful) ? { do: 'wait', until } : { do: 'suppress', reason: 'quiet-hours' };
}
