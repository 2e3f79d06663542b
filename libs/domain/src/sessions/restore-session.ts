import { happened, isBefore, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, Result } from '../kernel/index.ts';
import { atThatTime } from './at-that-time.ts';
import { lastDayOf, scheduledOn } from './group-calendar.ts';
import type { GroupCalendar } from './group-calendar.ts';
import { dayOf } from './session.ts';
import type { PlannedSession, Session } from './session.ts';
import type { SessionChange } from './session.events.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';

export interface RestoreSession {
  readonly calendar: GroupCalendar;
  /** The coming sessions of the group. */
  readonly others?: readonly Session[];
  readonly now: Instant;
}

/**
 * Undoes the cancellation of a session that is still to come. It takes place at the time that the schedule now gives to its date; a session
 * that staff had moved or added takes place where it was. Where the group does not meet on its date any more, or has a holiday, the session
 * is an added one from then on, so that planning respects the decision. It is refused where the group has another session at that time.
 */
export function restoreSession(
  session: Session,
  { calendar, others = [], now }: RestoreSession,
): Result<SessionChange<PlannedSession>, SessionProblem> {
  if (session.state !== 'cancelled') return refuse(sessionProblems.notCancelled(session.id, session.state));
  const scheduled = scheduledOn(session, calendar);
  const isDecided = session.movedBefore || session.isExtra;
  const times = isDecided || scheduled === undefined || !isBefore(now, scheduled.startsAt) ? session : scheduled;
  if (!isBefore(now, times.startsAt)) return refuse(sessionProblems.startInPast());
  const lastDay = lastDayOf(calendar);
  if (lastDay !== null && isDayBefore(lastDay, dayOf(times))) return refuse(sessionProblems.afterLastDay(lastDay));
  const taken = atThatTime({ id: session.id, startsAt: times.startsAt, endsAt: times.endsAt }, others);
  if (taken !== undefined) return refuse(sessionProblems.timeTaken(taken.id, taken.startsAt));
  const { id, groupId, originalStart, movedFrom, place, movedBefore } = session;
  const { startsAt, endsAt, timeZone } = times;
  return ok({
    session: {
      ...{ id, groupId, originalStart, movedFrom, place, startsAt, endsAt, timeZone },
      ...{ decision: movedBefore ? 'moved' : null, isExtra: session.isExtra || scheduled === undefined },
      ...{ state: 'planned', startedAt: null },
    },
    events: [happened('session-restored', 'session', session.id)],
  });
}
