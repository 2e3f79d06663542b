import { happened, isBefore, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { GroupId, Instant, Result, SessionId } from '../kernel/index.ts';
import { groupProblems, sessionMinutes } from '../groups/index.ts';
import type { GroupProblem } from '../groups/index.ts';
import { atThatTime } from './at-that-time.ts';
import { lastDayOf } from './group-calendar.ts';
import type { GroupCalendar } from './group-calendar.ts';
import { dateOf, dayOf } from './session.ts';
import type { PlannedSession, Session, SessionPlace } from './session.ts';
import type { SessionChange } from './session.events.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';
import { isTooFarAhead } from './too-far-ahead.ts';

export interface AddSession {
  readonly id: SessionId;
  readonly groupId: GroupId;
  readonly startsAt: Instant;
  readonly minutes: number;
  /** The time zone of the branch at which the session meets. */
  readonly timeZone: string;
  /** Where it meets instead of the branch and room of its group; null where it meets with its group. */
  readonly place: SessionPlace | null;
  readonly calendar: Pick<GroupCalendar, 'schedules'>;
  /** The coming sessions of the group, cancelled ones too. */
  readonly others: readonly Session[];
  readonly now: Instant;
}

/**
 * Adds a session outside the schedule of its group. Like every session it is identified by its group and its date, so the date must be free:
 * a session that was cancelled or moved away from it is restored or moved back instead.
 */
export function addSession(given: AddSession): Result<SessionChange<PlannedSession>, SessionProblem | GroupProblem> {
  const { id, groupId, startsAt, minutes, timeZone, place, calendar, others, now } = given;
  if (!Number.isInteger(minutes) || minutes < sessionMinutes.from || minutes > sessionMinutes.to)
    return refuse(groupProblems.minutesOutOfRange(minutes));
  if (!isBefore(now, startsAt)) return refuse(sessionProblems.startInPast());
  const session: PlannedSession = {
    ...{ id, groupId, originalStart: startsAt.toZonedDateTimeISO(timeZone).toPlainDateTime(), timeZone, place, isExtra: true },
    ...{ startsAt, endsAt: startsAt.add({ minutes }), decision: null, movedFrom: null, state: 'planned', startedAt: null },
  };
  if (isTooFarAhead(session, now)) return refuse(sessionProblems.tooFarAhead());
  const lastDay = lastDayOf(calendar);
  if (lastDay !== null && isDayBefore(lastDay, dayOf(session))) return refuse(sessionProblems.afterLastDay(lastDay));
  const taken = others.find((other) => dateOf(other) === dateOf(session));
  if (taken !== undefined) return refuse(sessionProblems.dateTaken(taken.id, taken.state, taken.startsAt));
  const meeting = atThatTime(session, others);
  if (meeting !== undefined) return refuse(sessionProblems.timeTaken(meeting.id, meeting.startsAt));
  return ok({ session, events: [happened('session-added', 'session', id, { groupId })] });
}
