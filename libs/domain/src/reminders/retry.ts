import { isBefore } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import { afterQuietHours } from '../centres/index.ts';
import type { QuietHours } from '../centres/index.ts';

/** Minutes to wait after a message was refused for the first, second, third and fourth time. The fifth try is the last. */
export const retryMinutes = [1, 5, 15, 60] as const;

/** Minutes to wait while the channel is unavailable, which is no fault of the message. The last pause is repeated until the channel is back. */
const unavailableMinutes = [1, 5, 15] as const;

/** A failed attempt: `refused` means this message for now, `unavailable` means that the channel accepts none. `times` counts the failures of this kind, including this one. */
export interface Failure {
  readonly kind: 'refused' | 'unavailable';
  readonly times: number;
}

/** Minutes to wait after a channel was unavailable for the given number of times. */
export const pauseWhileUnavailable = (times: number): number => unavailableMinutes[times - 1] ?? Math.max(...unavailableMinutes);

export interface RetryAfter {
  readonly failure: Failure;
  readonly failedAt: Instant;
  /** The start of the session, after which nothing is sent. */
  readonly startsAt: Instant;
  readonly timeZone: string;
  readonly quietHours: QuietHours;
}

/** When to try again, outside quiet hours and before the session begins; undefined if no further try helps. */
export function retryAt({ failure: { kind, times }, failedAt, startsAt, timeZone, quietHours }: RetryAfter): Instant | undefined {
  const minutes = kind === 'unavailable' ? pauseWhileUnavailable(times) : retryMinutes[times - 1];
  if (minutes === undefined) return undefined;
  const again = afterQuietHours(failedAt.add({ minutes }), timeZone, quietHours);
  return isBefore(again, startsAt) ? again : undefined;
}
