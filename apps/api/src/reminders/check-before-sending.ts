import { isBefore, type Instant } from '@saath/domain/kernel';
import { afterQuietHours, type QuietHours } from '@saath/domain/centres';
import { isQuietAt } from '@saath/domain/reminders';
import { messageOfRule } from '@saath/notifications';
import type { ReminderToSend } from './reminder-to-send.query.ts';

/** Whether a claimed row may still go out now that its moment has come: everything may have changed since it was planned. */
export type Check =
  | { readonly do: 'send' }
  | { readonly do: 'cancel' }
  | { readonly do: 'give-back' }
  | { readonly do: 'suppress'; readonly reason: 'past' | 'quiet-hours' }
  | { readonly do: 'wait'; readonly until: Instant };

export interface Circumstances {
  readonly now: Instant;
  readonly quietHours: QuietHours;
  /** Whether the centre is served: one may be suspended while its turn runs. */
  readonly active: boolean;
  /** Whether the person is on the session's roster. */
  readonly expected: boolean;
}

/**
 * A reminder needs a session that stands and a person who is expected; a notice of change needs a change from what the reader was told;
 * neither helps once it is over.
 */
export function checkBeforeSending(
  { rule, session, toldStart }: ReminderToSend,
  { now, quietHours, expected, active }: Circumstances,
): Check {
  if (!active) return { do: 'give-back' };
  const message = messageOfRule(rule);
  const wanted = message === 'sessionCancelled' ? 'cancelled' : 'planned';
  const isNotice = message === 'sessionCancelled' || message === 'sessionMoved';
  if (session.state !== wanted || (!isNotice && !expected)) return { do: 'cancel' };
  if (message === 'sessionMoved' && toldStart.equals(session.startsAt)) return { do: 'cancel' };
  const useful = isNotice && isBefore(toldStart, session.startsAt) ? toldStart : session.startsAt;
  if (!isBefore(now, useful)) return { do: 'suppress', reason: 'past' };
  if (!isQuietAt(now, session.timeZone, quietHours)) return { do: 'send' };
  const until = afterQuietHours(now, session.timeZone, quietHours);
  return isBefore(until, useful) ? { do: 'wait', until } : { do: 'suppress', reason: 'quiet-hours' };
}
