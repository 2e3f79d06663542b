import { dayIn } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { Travel } from '../branches/index.ts';
import { overlaps } from './placed-session.ts';
import type { PlacedSession } from './placed-session.ts';

/** How much later a session may begin to be the same meeting still, in minutes, and in which steps. */
const mostLater = 120;
const step = 15;

/**
 * From when a person who is not free at the time of a session could lead it: the first quarter of an hour within two hours after its start,
 * on the same day, at which they lead nothing else and have had time for the way. Null for a person who is away, or not free at all.
 */
export function freeFrom(
  session: PlacedSession & { readonly timeZone: string },
  { isAbsent, leads }: { readonly isAbsent: boolean; readonly leads: readonly PlacedSession[] },
  travel: Travel,
): Instant | null {
  if (isAbsent) return null;
  const day = dayIn(session.startsAt, session.timeZone);
  const starts = Array.from({ length: mostLater / step }, (_, index) => session.startsAt.add({ minutes: (index + 1) * step }));
  const isPossible = (startsAt: Instant): boolean => {
    const times = { startsAt, endsAt: session.endsAt.add(session.startsAt.until(startsAt)) };
    return leads.every((other) => !overlaps(times, other, travel(other.branchId, session.branchId)));
  };
  return starts.find((at) => dayIn(at, session.timeZone).equals(day) && isPossible(at)) ?? null;
}
