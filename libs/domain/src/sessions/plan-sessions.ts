import { isBefore } from '../kernel/index.ts';
import type { Day, GroupId, Instant, SessionId } from '../kernel/index.ts';
import { occurrencesAtMost, occurrencesOf } from '../groups/index.ts';
import type { Occurrence, ScheduleVersion } from '../groups/index.ts';
import { identityOf } from './session.ts';
import type { PlannedSession, Session } from './session.ts';

/** A session that is to be added; it has no id yet. */
export interface SessionPlan extends Occurrence {
  readonly groupId: GroupId;
}

export interface PlanSessions {
  readonly groupId: GroupId;
  readonly schedules: readonly ScheduleVersion[];
  /** Local days on which no session takes place at the group's branch. */
  readonly holidays: readonly { readonly on: Day }[];
  /** Every session of the group in the window, by original start: planned, moved, held and cancelled. */
  readonly existing: readonly Session[];
  /** The window, by start: [from, to). */
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The sessions to add. A session that exists under the same identity is not changed, also when it was moved or cancelled: planning again
 * never brings back a cancelled session. Nothing is planned on a holiday.
 */
export function planSessions(plan: PlanSessions): readonly SessionPlan[] {
  const known = new Set(plan.existing.map(identityOf));
  return wanted(plan).filter((session) => !known.has(identityOf(session)));
}

export interface Replan {
  readonly toAdd: readonly SessionPlan[];
  /** Sessions to delete: future ones that nobody has changed and that are no longer in the schedule. */
  readonly toWithdraw: readonly PlannedSession[];
  /** Sessions that keep their identity and change their length or, after a change of zone, their instant. */
  readonly toChange: readonly PlannedSession[];
}

/**
 * The changes to make after a schedule or the holidays changed. Only future sessions that nobody has changed are affected: a session that
 * was started, moved, cancelled or held, or that already has a record (`touched`), stays the same.
 */
export function replanSessions(plan: PlanSessions & { readonly now: Instant; readonly touched?: ReadonlySet<SessionId> }): Replan {
  const { existing, from, to, now, touched = new Set<SessionId>() } = plan;
  const target = new Map(wanted(plan).map((session) => [identityOf(session), session]));
  const free = existing.filter((session): session is PlannedSession => {
    const inWindow = !isBefore(session.startsAt, from) && isBefore(session.startsAt, to);
    return session.state === 'planned' && inWindow && isUntouched(session, now) && !touched.has(session.id);
  });
  return {
    toAdd: planSessions(plan).filter(({ startsAt }) => isBefore(now, startsAt)),
    toWithdraw: free.filter((session) => !target.has(identityOf(session))),
    toChange: free.flatMap((session) => changed(session, target.get(identityOf(session)))),
  };
}

const isUntouched = (session: PlannedSession, now: Instant): boolean =>
  session.startedAt === null && session.movedFrom === null && isBefore(now, session.startsAt);

function changed(session: PlannedSession, target: SessionPlan | undefined): readonly PlannedSession[] {
  if (target === undefined) return [];
  const { startsAt, endsAt, timeZone } = target;
  const same = startsAt.equals(session.startsAt) && endsAt.equals(session.endsAt) && timeZone === session.timeZone;
  return same ? [] : [{ ...session, startsAt, endsAt, timeZone }];
}

function wanted({ groupId, schedules, holidays, from, to }: PlanSessions): readonly SessionPlan[] {
  const closed = new Set(holidays.map(({ on }) => on.toString()));
  return occurrencesOf(schedules, from, to, occurrencesAtMost)
    .filter(({ originalStart }) => !closed.has(originalStart.toPlainDate().toString()))
    .map((occurrence) => ({ groupId, ...occurrence }));
}

/** The planned session of a plan and an id. */
export const newSession = (id: SessionId, plan: SessionPlan): PlannedSession => ({
  id,
  ...plan,
  movedFrom: null,
  state: 'planned',
  startedAt: null,
});
