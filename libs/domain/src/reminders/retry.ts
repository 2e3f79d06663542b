import { isBefore } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import { afterQuietHours } from '../centres/index.ts';
import type { QuietHours } from '../centres/index.ts';

/** Minutes to wait after a message was refused for the first, second, third and fourth time. The fifth is the last. */
export const retryMinutes = [1, 5, 15, 60] as const;

/** Minutes to wait while the channel itself is away, which says nothing about the message: the last pause is kept for as long as it lasts. */
const awayMinutes = [1, 5, 15] as const;

/** What failed: this message was refused for now, or the channel takes none. `times` counts the failures of this kind, the last one included. */
export interface Failure {
  readonly kind: 'refused' | 'away';
  readonly times: number;
}

/** Minutes to wait while a channel is away. */
export const pauseWhileAway = (times: number): number => awayMinutes[times - 1] ?? Math.max(...awayMinutes);

export interface RetryAfter {
  readonly failure: Failure;
  readonly failedAt: Instant;
  /** The start of the session: nothing is sent once it has begun. */
  readonly startsAt: Instant;
  readonly timeZone: string;
  readonly quietHours: QuietHours;
}

/** When to try again, outside quiet hours and before the session begins; undefined when there is no use in it. */
export function retryAt({ failure: { kind, times }, failedAt, startsAt, timeZone, quietHours }: RetryAfter): Instant | undefined {
  const minutes = kind === 'away' ? pauseWhileAway(times) : retryMinutes[times - 1];
  if (minutes === undefined) return undefined;
  const again = afterQuietHours(failedAt.add({ minutes }), timeZone, quietHours);
  return isBefore(again, startsAt) ? again : undefined;
}
