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
  /** Every session of the group in the window, by original date: planned, moved, held and cancelled. */
  readonly existing: readonly Pick<Session, 'groupId' | 'originalStart'>[];
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

/** The sessions that the schedules give in the window, except on holidays. */
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
  decision: null,
  movedFrom: null,
  place: null,
  isExtra: false,
  state: 'planned',
  startedAt: null,
});
