import { happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { Day, Result, StayId } from '../kernel/index.ts';
import type { MemberCourse, StageChange } from './member.ts';
import type { MemberEvent } from './member.events.ts';
import { stageReached } from './stage-reached.ts';
import { memberProblems } from './member.problems.ts';
import type { MemberProblem } from './member.problems.ts';
import { isResident, mayTransition } from './stage.ts';
import type { Stage } from './stage.ts';
import { lastDischarge, openStay } from './stay.ts';
import type { Stay } from './stay.ts';

export interface TransitionMember {
  readonly to: Stage;
  readonly on: Day;
  readonly reason?: string | null;
  /** The id of the stay, if the transition opens one. */
  readonly stayId: StayId;
  /** Today in the branch's zone: nothing is recorded ahead of its day. */
  readonly today: Day;
}

/** The result of a transition: the member's new course, the line of history, and the stay that was opened or closed. */
export interface Transitioned<Course extends MemberCourse> {
  readonly member: Course;
  readonly change: StageChange;
  readonly opened: Stay | null;
  readonly closed: Stay | null;
  readonly events: readonly MemberEvent[];
}

/**
 * Moves a member to another stage. Admission opens a stay, a step out of the centre closes the open one. A stay never ends
 * before it began, and the next one never begins before the last one ended.
 */
export function transitionMember<Course extends MemberCourse>(
  member: Course,
  { to, on, reason = null, stayId, today }: TransitionMember,
): Result<Transitioned<Course>, MemberProblem> {
  const { stage: from, stays } = member;
  if (!mayTransition(from, to)) return refuse(memberProblems.transitionNotAllowed(from, to));
  if (isDayBefore(today, on)) return refuse(memberProblems.dateInFuture());
  const current = openStay(stays);
  if (current !== undefined && !isResident(to) && isDayBefore(on, current.admittedOn))
    return refuse(memberProblems.dischargeBeforeAdmission());
  const previous = lastDischarge(stays);
  if (to === 'admitted' && previous !== undefined && isDayBefore(on, previous)) return refuse(memberProblems.admissionBeforeDischarge());
  if (isDayBefore(on, member.since)) return refuse(memberProblems.dateBeforeStage());
  const opened = isResident(to) && current === undefined ? { id: stayId, admittedOn: on, dischargedOn: null } : null;
  const closed = current !== undefined && !isResident(to) ? { ...current, dischargedOn: on } : null;
  const others = stays.map((stay) => (stay.id === closed?.id ? closed : stay));
  return ok({
    member: { ...member, stage: to, since: on, stays: opened === null ? others : [...others, opened] },
    change: { from, to, on, reason },
    opened,
    closed,
    events: [
      happened('member-moved', 'member', member.id, { from, to, on: on.toString() }, [member.id]),
      ...stageReached(member.id, to, on, on),
    ],
  });
}
