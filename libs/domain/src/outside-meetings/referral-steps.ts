import { happened, isDayBefore, nameText, ok, refuse } from '../kernel/index.ts';
import type { Day, MemberId, OutsideReferralId, Result } from '../kernel/index.ts';
import type { OutsideMeetingEvent } from './outside-meetings.events.ts';
import { outsideMeetingProblems as problems } from './outside-meetings.problems.ts';
import type { OutsideMeetingProblem } from './outside-meetings.problems.ts';
import type { VisitOutcome } from './referral-course.ts';
import { referralLimits } from './referral.ts';
import type { ArrangedVisit, Companion, MeetingOfReferral, Referral } from './referral.ts';

export interface ReferralChanged {
  readonly events: readonly OutsideMeetingEvent[];
}
type Changed = Result<ReferralChanged, OutsideMeetingProblem>;
type Named = Pick<Referral, 'id' | 'memberId'>;
type PlainEvent = 'outside-visit-arranged' | 'outside-visit-changed' | 'outside-visit-described' | 'outside-referral-ended';

const changed = (type: PlainEvent, { id, memberId }: Named): Changed =>
  ok({ events: [happened(type, 'member', memberId, { referralId: id }, [memberId])] });

/** The meeting and the companion of a visit, as they were agreed with the member. */
export interface Arrangement extends ArrangedVisit {
  readonly meeting: MeetingOfReferral;
  readonly companion: Companion;
}

function faultIn({ meeting, companion }: Omit<Arrangement, 'on' | 'today'>): OutsideMeetingProblem | undefined {
  const { meetingId, name } = meeting;
  if (meetingId === null && (name === null || nameText(name) === '')) return problems.meetingMissing();
  const isNamed = companion.name !== null && nameText(companion.name) !== '';
  const needsId = companion.kind === 'mentor' || companion.kind === 'staff';
  if ((needsId && companion.id === null) || (companion.kind === 'named' && !isNamed)) return problems.companionMissing();
  return undefined;
}

/** Arranges the first visit of a referral. A member has few open ones at once, because each of them is to happen. */
export function beginReferral(
  given: Arrangement & { readonly id: OutsideReferralId; readonly memberId: MemberId; readonly open: number },
): Changed {
  const fault = faultIn(given);
  if (fault !== undefined) return refuse(fault);
  if (isDayBefore(given.on, given.today)) return refuse(problems.dayInPast());
  return given.open >= referralLimits.open ? refuse(problems.tooManyOpen()) : changed('outside-visit-arranged', given);
}

/** Changes the meeting, the day or the companion of the visit that is arranged. The day may stay as it is, also when it is over. */
export function changeArrangement(referral: Referral, given: Arrangement): Changed {
  const { visitOn, isEnded } = referral.course;
  if (isEnded) return refuse(problems.alreadyEnded());
  if (visitOn === null) return refuse(problems.noVisitArranged());
  const fault = faultIn(given);
  if (fault !== undefined) return refuse(fault);
  if (!given.on.equals(visitOn) && isDayBefore(given.on, given.today)) return refuse(problems.dayInPast());
  return changed('outside-visit-changed', referral);
}

/** Arranges another visit, as long as fewer were answered than were agreed. */
export function arrangeNext(referral: Referral, { on, today }: ArrangedVisit): Changed {
  const { isEnded, visitOn, answered } = referral.course;
  if (isEnded) return refuse(problems.alreadyEnded());
  if (visitOn !== null) return refuse(problems.visitArranged());
  if (answered >= referral.visits) return refuse(problems.noVisitLeft());
  return isDayBefore(on, today) ? refuse(problems.dayInPast()) : changed('outside-visit-arranged', referral);
}

export interface VisitAnswer {
  readonly outcome: VisitOutcome;
  /** The day to which a visit was moved; null for the other answers. */
  readonly movedTo: Day | null;
  readonly today: Day;
}

/** Records whether the visit took place. Nobody has been to a meeting before its day; a visit that was moved has its new day. */
export function answerVisit(referral: Referral, { outcome, movedTo, today }: VisitAnswer): Changed {
  const { isEnded, visitOn } = referral.course;
  if (isEnded) return refuse(problems.alreadyEnded());
  if (visitOn === null) return refuse(problems.noVisitArranged());
  if (outcome === 'went' && isDayBefore(today, visitOn)) return refuse(problems.notYet());
  if (outcome === 'moved' && movedTo === null) return refuse(problems.dayMissing());
  if (outcome === 'moved' && movedTo !== null && isDayBefore(movedTo, today)) return refuse(problems.dayInPast());
  const { id, memberId } = referral;
  return ok({ events: [happened('outside-visit-answered', 'member', memberId, { referralId: id, outcome }, [memberId])] });
}

/** Records how a visit was, which only somebody can say who went. */
export const describeVisit = (referral: Named, outcome: VisitOutcome | null): Changed =>
  outcome === 'went' ? changed('outside-visit-described', referral) : refuse(problems.onlyAfterVisit());

/** Ends a referral before all its visits were answered. */
export const endReferral = (referral: Referral): Changed =>
  referral.course.isEnded ? refuse(problems.alreadyEnded()) : changed('outside-referral-ended', referral);
