import { happened, isBefore, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, Result } from '../kernel/index.ts';
import { atThatTime } from './at-that-time.ts';
import { lastDayOf, scheduledOn } from './group-calendar.ts';
import type { GroupCalendar } from './group-calendar.ts';
import { dayOf, hasStarted } from './session.ts';
import type { PlannedSession, Session, SessionPlace } from './session.ts';
import type { SessionChange } from './session.events.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';
import { isTooFarAhead } from './too-far-ahead.ts';

/** The place where a session meets now, the one where it meets instead, and the time zone of that. */
export interface PlaceChange {
  readonly from: SessionPlace;
  readonly to: SessionPlace;
  readonly timeZone: string;
}

export interface MoveSession {
  readonly startsAt: Instant;
  /** Left out where the place stays. */
  readonly places?: PlaceChange | undefined;
  readonly calendar: GroupCalendar;
  /** The coming sessions of the group. */
  readonly others?: readonly Session[];
  readonly now: Instant;
}

/**
 * Gives a session another start in the future, another room or another branch. Its length and identity stay the same, so that planning again
 * does not add a second one at the old start. Where its group does not meet on its date any more, it is an added session from then on, so
 * that planning respects the decision.
 */
export function moveSession(
  session: Session,
  { startsAt, places, calendar, others = [], now }: MoveSession,
): Result<SessionChange<PlannedSession>, SessionProblem> {
  if (session.state !== 'planned') return refuse(sessionProblems.notPlanned(session.id, session.state));
  if (hasStarted(session, now)) return refuse(sessionProblems.alreadyStarted(session.id));
  if (!isBefore(now, startsAt)) return refuse(sessionProblems.startInPast());
  const isSameStart = startsAt.equals(session.startsAt);
  if (isSameStart && (places === undefined || isSamePlace(places))) return refuse(sessionProblems.startUnchanged());
  const moved: PlannedSession = {
    ...session,
    ...{ startsAt, endsAt: startsAt.add(session.startsAt.until(session.endsAt)), decision: 'moved' },
    ...(places === undefined ? {} : { place: places.to, timeZone: places.timeZone }),
    movedFrom: isSameStart ? session.movedFrom : session.startsAt,
    isExtra: session.isExtra || scheduledOn(session, calendar) === undefined,
  };
  if (!isSameStart && isTooFarAhead(moved, now)) return refuse(sessionProblems.tooFarAhead());
  const lastDay = lastDayOf(calendar);
  if (lastDay !== null && isDayBefore(lastDay, dayOf(moved))) return refuse(sessionProblems.afterLastDay(lastDay));
  const taken = atThatTime(moved, others);
  if (taken !== undefined) return refuse(sessionProblems.timeTaken(taken.id, taken.startsAt));
  const isRoomOnly = isSameStart && places?.from.branchId === places?.to.branchId;
  return ok({ session: moved, events: [happened(isRoomOnly ? 'session-room-changed' : 'session-moved', 'session', session.id)] });
}

const isSamePlace = ({ from, to }: PlaceChange): boolean => from.branchId === to.branchId && from.roomId === to.roomId;
