import { sessionsRefusals } from '../sessions/sessions.refusals.ts';
import type { Window } from './overlapping-sessions.read-model.ts';

/** The longest window of a list, in hours: a calendar of two months. */
const longestWindowHours = 62 * 24;

/** Refuses a window that is empty or too long to be shown. */
export function refuseWindow({ from, to }: Window): void {
  const hours = from.until(to).total('hours');
  if (hours <= 0) throw sessionsRefusals.windowEmpty();
  if (hours > longestWindowHours) throw sessionsRefusals.windowTooLong(longestWindowHours / 24);
}
