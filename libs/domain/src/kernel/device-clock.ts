import type { Instant } from './time.ts';

/** A clock that is off by fewer minutes is taken as right: a request may be that long on its way. */
const tolerated = 2;

/**
 * The instant of an act by our clock, given that by the clock of the device and what that clock showed when the request was sent. A clock
 * that is hours off would otherwise decide which of two acts was the later one. The difference is taken in whole minutes, so that two
 * requests of one device are corrected alike, however long each was on its way, and the order of its acts remains.
 */
export function byOurClock(at: Instant, sentAt: Instant | undefined, now: Instant): Instant {
  if (sentAt === undefined) return at;
  const minutes = Math.round(sentAt.until(now).total('minutes'));
  return Math.abs(minutes) < tolerated ? at : at.add({ minutes });
}
