import { isBefore } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import { afterQuietHours } from '../centres/index.ts';
import type { QuietHours } from '../centres/index.ts';

/** Minutes to wait after the first, second, third and fourth attempt. The fifth is the last. */
export const retryMinutes = [1, 5, 15, 60] as const;
export const attemptsAtMost = retryMinutes.length + 1;

export interface RetryAfter {
  /** Attempts made so far, the failed one included. */
  readonly attempts: number;
  readonly failedAt: Instant;
  /** The start of the session: nothing is sent once it has begun. */
  readonly startsAt: Instant;
  readonly timeZone: string;
  readonly quietHours: QuietHours;
}

/** When to try again, outside quiet hours and before the session begins; undefined when there is no use in it. */
export function retryAt({ attempts, failedAt, startsAt, timeZone, quietHours }: RetryAfter): Instant | undefined {
  const minutes = retryMinutes[attempts - 1];
  if (minutes === undefined) return undefined;
  const again = afterQuietHours(failedAt.add({ minutes }), timeZone, quietHours);
  return isBefore(again, startsAt) ? again : undefined;
}
