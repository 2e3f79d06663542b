import { happened, isBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, Result, StaffId } from '../kernel/index.ts';
import { absenceProblems } from './absence.problems.ts';
import type { AbsenceProblem } from './absence.problems.ts';
import { aboutQuestion, isOpenStandIn } from './stand-in.ts';
import type { StandInEnding } from './stand-in-ending.ts';
import type { StandInChanged, StandInFacts, StandInRequest } from './stand-in.ts';

/** A yes, with the people who lead the session from now on. */
export interface StandInAccepted extends StandInChanged {
  readonly staffIds: readonly StaffId[];
}

/** Accepts a question: the person leads the session in the place of whom they were asked for, beside the others. */
export function acceptStandIn(
  request: StandInRequest,
  { facts, isFree, now }: { readonly facts: StandInFacts; readonly isFree: boolean; readonly now: Instant },
): Result<StandInAccepted, AbsenceProblem> {
  const { sessionId, staffId, insteadOfId } = request;
  const reviewed = reviewStandIn(request, facts, now)?.request ?? request;
  if (!isOpenStandIn(reviewed)) return refuse(absenceProblems.notAsked(reviewed.because ?? reviewed.state));
  if (!isFree) return refuse(absenceProblems.notFree(sessionId, staffId));
  const accepted: StandInRequest = { ...request, state: 'accepted', changedAt: now };
  return ok({
    request: accepted,
    events: [happened('stand-in-accepted', 'session', sessionId, aboutQuestion(accepted))],
    staffIds: [...facts.leaders.filter((id) => id !== insteadOfId), staffId],
  });
}

/** Declines a question. The session stays as it is, and somebody else can be asked. */
export function declineStandIn(request: StandInRequest, now: Instant): Result<StandInChanged, AbsenceProblem> {
  if (!isOpenStandIn(request)) return refuse(absenceProblems.notAsked(request.because ?? request.state));
  const declined: StandInRequest = { ...request, state: 'declined', changedAt: now };
  return ok({ request: declined, events: [happened('stand-in-declined', 'session', request.sessionId, aboutQuestion(declined))] });
}

/** Takes back a question that was not answered. */
export const takeBackStandIn = (request: StandInRequest, now: Instant): Result<StandInChanged, AbsenceProblem> =>
  isOpenStandIn(request)
    ? ok(withdrawStandIn(request, 'taken-back', now))
    : refuse(absenceProblems.notAsked(request.because ?? request.state));

/** Withdraws an open question. */
export function withdrawStandIn(request: StandInRequest, because: StandInEnding, now: Instant): StandInChanged {
  const withdrawn: StandInRequest = { ...request, state: 'withdrawn', changedAt: now, because };
  const facts = { ...aboutQuestion(withdrawn), because };
  return { request: withdrawn, events: [happened('stand-in-withdrawn', 'session', request.sessionId, facts)] };
}

/**
 * The fate of an open question after a change of the session or of the person, or as time goes on; null for nothing. It ends when the
 * session has another time, does not take place or has begun, when somebody else leads it, and when the person is away or gone.
 */
export function reviewStandIn(request: StandInRequest, facts: StandInFacts, now: Instant): StandInChanged | null {
  if (!isOpenStandIn(request)) return null;
  const ending = endingOf(request, facts, now);
  if (ending !== null) return withdrawStandIn(request, ending, now);
  if (request.state !== 'asked' || isBefore(now, request.answerBy)) return null;
  const unanswered: StandInRequest = { ...request, state: 'unanswered', changedAt: now };
  return { request: unanswered, events: [happened('stand-in-unanswered', 'session', request.sessionId, aboutQuestion(unanswered))] };
}

function endingOf({ staffId, insteadOfId, startsAt }: StandInRequest, facts: StandInFacts, now: Instant): StandInEnding | null {
  if (facts.state === 'cancelled') return 'cancelled';
  if (facts.leaders.includes(staffId) || (insteadOfId !== null && !facts.leaders.includes(insteadOfId))) return 'found';
  if (facts.state === 'held' || facts.startedAt !== null || !isBefore(now, facts.startsAt)) return 'begun';
  if (!facts.startsAt.equals(startsAt)) return 'moved';
  return facts.isAvailable ? null : 'person-unavailable';
}

/** The next moment at which time alone changes an open question; null for none. */
export function nextReviewAt({ state, answerBy, startsAt }: StandInRequest): Instant | null {
  if (state === 'asked') return answerBy;
  return state === 'unanswered' ? startsAt : null;
}
