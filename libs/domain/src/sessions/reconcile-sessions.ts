import { dayIn, isBefore, isDayBefore } from '../kernel/index.ts';
import type { Day, GroupId, Instant, SessionId } from '../kernel/index.ts';
import { occurrencesAtMost, occurrencesOf } from '../groups/index.ts';
import type { Occurrence, ScheduleVersion } from '../groups/index.ts';
import { dateOf, dayOf, wasWithdrawn } from './session.ts';
import type { CancelledSession, PlannedSession, Session } from './session.ts';
import type { SessionPlan } from './plan-sessions.ts';

export interface ReconcileSessions {
  readonly groupId: GroupId;
  /** The versions of the schedule after the change. */
  readonly schedules: readonly ScheduleVersion[];
  /** Local days on which no session takes place at the group's branch. */
  readonly holidays: readonly { readonly on: Day }[];
  /** Every session of the group whose original date or present start is today or later. */
  readonly existing: readonly Session[];
  /** The sessions that carry marks, a topic or a note. */
  readonly recorded: ReadonlySet<SessionId>;
  readonly now: Instant;
  /** The horizon: no session is added from here on. */
  readonly to: Instant;
}

/**
 * Why a session differs from the schedule and stays as it is: staff moved, cancelled or added it, it has begun, it carries marks or notes, or
 * the new time of its day has passed already.
 */
export type ExceptionReason = 'moved' | 'cancelled' | 'added' | 'begun' | 'recorded' | 'passed';

export interface ChangedSession {
  /** A cancelled session is one that an earlier change of the schedule withdrew. */
  readonly before: PlannedSession | CancelledSession;
  readonly after: PlannedSession;
}
/** The reason for which a session is withdrawn: a schedule that does not meet on its day or is over, or a holiday of the branch. */
export type WithdrawalReason = 'schedule' | 'holiday';

export interface WithdrawnSession {
  readonly session: PlannedSession;
  /**
   * Whether the group still meets on the original date by its schedules, or staff added the session. The session is then cancelled, not
   * deleted: planning does not add it again, and the same session takes place when the holiday or the last day is removed.
   */
  readonly meets: boolean;
  readonly because: WithdrawalReason;
}
export interface SessionException {
  readonly session: Session;
  readonly because: ExceptionReason;
  /** The start that the schedule gives to this occurrence; null where the group does not meet on its day. */
  readonly scheduledFor: Instant | null;
}

/** The calendar of a group beside its schedule: each coming session is in exactly one of these lists. */
export interface Reconciliation {
  /** Sessions that already are as the schedule has them. */
  readonly kept: readonly Session[];
  /** Sessions that follow the schedule to another time, length or time zone, or take place again. */
  readonly changed: readonly ChangedSession[];
  readonly withdrawn: readonly WithdrawnSession[];
  readonly added: readonly SessionPlan[];
  /** Sessions that differ from the schedule and prevail over it. */
  readonly inConflict: readonly SessionException[];
  /** The coming occurrences of the schedules that fall on a holiday, also those that never became a session. */
  readonly onHolidays: readonly Occurrence[];
}

type Fate =
  | ({ readonly is: 'changed' } & ChangedSession)
  | ({ readonly is: 'withdrawn' } & WithdrawnSession)
  | ({ readonly is: 'inConflict' } & SessionException)
  | { readonly is: 'kept'; readonly session: Session }
  | { readonly is: 'settled' };

/**
 * Brings the coming sessions of a group in line with its schedules. An occurrence is its group and its original date, so a session follows a
 * new time and keeps its identity. A decision of staff prevails over the schedule; a session that has begun or that carries marks or notes
 * is never changed. Nothing is planned into the past or after the last day.
 */
export function reconcileSessions(given: ReconcileSessions): Reconciliation {
  const { groupId, existing, now, to } = given;
  const series = seriesOf(given);
  const fates = existing.map((session) => fateOf(session, series, given));
  const known = new Set(existing.map(dateOf));
  return {
    kept: fates.flatMap((fate) => (fate.is === 'kept' ? [fate.session] : [])),
    changed: fates.flatMap((fate) => (fate.is === 'changed' ? [{ before: fate.before, after: fate.after }] : [])),
    withdrawn: fates.flatMap((fate) =>
      fate.is === 'withdrawn' ? [{ session: fate.session, meets: fate.meets, because: fate.because }] : [],
    ),
    inConflict: fates.flatMap((fate) =>
      fate.is === 'inConflict' ? [{ session: fate.session, because: fate.because, scheduledFor: fate.scheduledFor }] : [],
    ),
    added: [...series.open.values()]
      .filter((occurrence) => isBefore(now, occurrence.startsAt) && isBefore(occurrence.startsAt, to) && !known.has(dateOf(occurrence)))
      .map((occurrence) => ({ groupId, ...occurrence })),
    onHolidays: [...series.meets.values()].filter(
      (occurrence) => !series.open.has(dateOf(occurrence)) && isBefore(now, occurrence.startsAt) && isBefore(occurrence.startsAt, to),
    ),
  };
}

/** The occurrences of a group by date, from the earliest date that matters to the latest. */
interface Series {
  /** Every day on which the group meets by its schedules, holidays included. */
  readonly meets: ReadonlyMap<string, Occurrence>;
  /** The days of `meets` that are no holidays. */
  readonly open: ReadonlyMap<string, Occurrence>;
  readonly lastDay: Day | null;
  /** Whether the group meets no more from a date on, because of its last day or its number of sessions. */
  readonly isOverOn: (date: string) => boolean;
}

/** The longest pause of a rule, in hours: eight years, of a group that meets on 29 February. */
const longestPause = 8 * 366 * 24;

function seriesOf({ schedules, holidays, existing, now, to }: ReconcileSessions): Series {
  const last = schedules.at(-1);
  if (last === undefined) throw new Error('A group has at least one schedule.');
  const coming = existing
    .filter(({ endsAt }) => isBefore(now, endsAt))
    .flatMap((session) => [session.originalStart.toPlainDate(), dayOf(session)]);
  const today = dayIn(now, last.timeZone);
  const first = [today, ...coming].reduce((a, b) => (isDayBefore(b, a) ? b : a));
  const final = [dayIn(to, last.timeZone), ...coming].reduce((a, b) => (isDayBefore(a, b) ? b : a));
  const midnight = (day: Day): Instant => day.toZonedDateTime(last.timeZone).toInstant();
  const end = midnight(final.add({ days: 1 }));
  const found = occurrencesOf(schedules, midnight(first), end, occurrencesAtMost);
  const closed = new Set(holidays.map(({ on }) => on.toString()));
  const byDate = found.map((occurrence) => [dateOf(occurrence), occurrence] as const);
  return {
    meets: new Map(byDate),
    open: new Map(byDate.filter(([date]) => !closed.has(date))),
    lastDay: last.until,
    isOverOn: (on) =>
      !byDate.some(([date]) => date >= on) && occurrencesOf(schedules, end, end.add({ hours: longestPause }), 1).length === 0,
  };
}

function fateOf(session: Session, series: Series, { recorded, now }: ReconcileSessions): Fate {
  if (!isBefore(now, session.endsAt)) return { is: 'settled' };
  const scheduled = series.open.get(dateOf(session));
  if (session.state === 'cancelled')
    return wasWithdrawn(session) ? fateOfWithdrawn(session, series, now) : exception(session, 'cancelled', scheduled);
  if (scheduled !== undefined && isAsScheduled(session, scheduled)) return { is: 'kept', session };
  if (session.state === 'held' || session.startedAt !== null || !isBefore(now, session.startsAt))
    return exception(session, 'begun', scheduled);
  if (recorded.has(session.id)) return exception(session, 'recorded', scheduled);
  const target = targetOf(session, series);
  if (target === undefined) return withdrawal(session, series);
  if (session.decision === 'moved') return exception(session, 'moved', scheduled);
  if (session.isExtra) return exception(session, 'added', scheduled);
  return isBefore(now, target.startsAt) ? changed(session, target) : exception(session, 'passed', scheduled);
}

function withdrawal(session: PlannedSession, { meets, open }: Series): Fate {
  const isOnHoliday = meets.has(dateOf(session)) && !open.has(dateOf(session)) && session.decision === null;
  const isKept = meets.has(dateOf(session)) || session.isExtra;
  return { is: 'withdrawn', session, meets: isKept, because: isOnHoliday ? 'holiday' : 'schedule' };
}

/**
 * A session that was withdrawn takes place again when the group meets on its date again: at the time of the schedule, or at its own time
 * where only that one is still ahead, as a session that was never withdrawn would.
 */
function fateOfWithdrawn(session: CancelledSession, series: Series, now: Instant): Fate {
  const target = targetOf(session, series);
  const times = target && [target, session].find(({ startsAt }) => isBefore(now, startsAt));
  return times === undefined ? { is: 'settled' } : changed(session, times);
}

type Times = Pick<Occurrence, 'startsAt' | 'endsAt' | 'timeZone'>;

/**
 * The times of a session by the schedule and the decision about it; undefined where it does not take place. A moved or added session keeps
 * the times that staff gave it, also on a holiday and where its original date is no day of the group. An end of the group before its day
 * ends it, and a moved session ends also with a schedule that meets on its new day instead of its original date.
 */
function targetOf(session: Session, { meets, open, lastDay, isOverOn }: Series): Times | undefined {
  if (session.decision !== 'moved' && !session.isExtra) return open.get(dateOf(session));
  const on = dayOf(session);
  if (lastDay !== null && isDayBefore(lastDay, on)) return undefined;
  if (session.isExtra || meets.has(dateOf(session))) return session;
  return open.has(on.toString()) || isOverOn(dateOf(session)) ? undefined : session;
}

const isAsScheduled = (session: Times, { startsAt, endsAt, timeZone }: Times): boolean =>
  startsAt.equals(session.startsAt) && endsAt.equals(session.endsAt) && timeZone === session.timeZone;

const exception = (session: Session, because: ExceptionReason, scheduled: Occurrence | undefined): Fate => ({
  is: 'inConflict',
  session,
  because,
  scheduledFor: scheduled?.startsAt ?? null,
});

function changed(before: PlannedSession | CancelledSession, { startsAt, endsAt, timeZone }: Times): Fate {
  const { id, groupId, originalStart, decision, movedFrom, place, isExtra } = before;
  const kept = { id, groupId, originalStart, decision, movedFrom, place, isExtra };
  return { is: 'changed', before, after: { ...kept, startsAt, endsAt, timeZone, state: 'planned', startedAt: null } };
}
