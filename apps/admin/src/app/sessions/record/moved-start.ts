import type { Temporal } from '@saath/domain/kernel';
import { compareInstants, hasCome, instantAt, isDay } from '../../ui/zoned-time.ts';

export type MovedStart = { readonly startsAt: string } | { readonly fault: 'missing' | 'past' | 'same' };

/** The chosen start, by the clock of the branch, or the fault of the choice; the server makes the same checks. */
export function movedStart(
  session: { readonly startsAt: string; readonly timeZone: string },
  day: string,
  time: string,
  now: Temporal.Instant,
): MovedStart {
  if (!isDay(day) || !/^\d{2}:\d{2}$/.test(time)) return { fault: 'missing' };
  const startsAt = instantAt(`${day}T${time}`, session.timeZone);
  if (hasCome(startsAt, now)) return { fault: 'past' };
  return compareInstants(startsAt, session.startsAt) === 0 ? { fault: 'same' } : { startsAt };
}
