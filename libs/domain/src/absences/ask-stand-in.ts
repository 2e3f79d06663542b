import { happened, isBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, Result, StaffId } from '../kernel/index.ts';
import { sessionProblems } from '../sessions/index.ts';
import type { SessionProblem } from '../sessions/index.ts';
import { absenceProblems } from './absence.problems.ts';
import type { AbsenceProblem } from './absence.problems.ts';
import { aboutQuestion, answerBy, answerHoursBefore, isOpenStandIn, mostNext } from './stand-in.ts';
import type { StandInChanged, StandInFacts, StandInRequest } from './stand-in.ts';
import { withdrawStandIn } from './answer-stand-in.ts';

/** The person who is asked, and the session. */
export type Asked = Pick<
  StandInRequest,
  'id' | 'questionId' | 'sessionId' | 'staffId' | 'insteadOfId' | 'absenceId' | 'askedById' | 'nextIds'
>;

export interface AskStandIn {
  readonly asked: Asked;
  readonly facts: StandInFacts;
  /** Whether the person could be there: not away, not in another session, and with time for the way. */
  readonly isFree: boolean;
  /** The questions about the session so far. */
  readonly earlier: readonly StandInRequest[];
  readonly now: Instant;
}

/**
 * Asks a person to lead a session. Nothing else changes before they say yes. A place has one question at a time: asking somebody else
 * withdraws the one before, and asking the same person again changes nothing. The people of `nextIds` are asked one after the other where
 * this one does not say yes.
 */
export function askStandIn(ask: AskStandIn): Result<readonly StandInChanged[], AbsenceProblem | SessionProblem> {
  const { asked, earlier, now, facts } = ask;
  const refused = obstacleTo(ask);
  if (refused !== null) return refuse(refused);
  const open = earlier.filter((one) => isOpenStandIn(one) && one.insteadOfId === asked.insteadOfId);
  if (open.some(({ staffId, startsAt }) => staffId === asked.staffId && startsAt.equals(facts.startsAt))) return ok([]);
  const others = asked.nextIds.filter((id) => id !== asked.staffId && id !== asked.insteadOfId && !facts.leaders.includes(id));
  const nextIds = [...new Set(others)].slice(0, mostNext);
  return ok([...open.map((one) => withdrawStandIn(one, 'asked-another', now)), newQuestion({ ...asked, nextIds }, facts, now)]);
}

/** Whether the next person is asked because of this change: a no, no answer in time, or a person who cannot come after all. */
export const asksNext = ({ state, because, nextIds }: StandInRequest): boolean =>
  nextIds.length > 0 && (state === 'declined' || state === 'unanswered' || because === 'person-unavailable');

export interface AskNext {
  /** A question with what has just become of it. */
  readonly change: StandInChanged;
  readonly facts: StandInFacts;
  /** Whether a person works there and could be there. */
  readonly isFree: (staffId: StaffId) => boolean;
  /** The questions about the session so far. */
  readonly earlier: readonly StandInRequest[];
  readonly ids: Pick<Asked, 'id' | 'questionId'>;
  readonly now: Instant;
}

/**
 * Asks the next person of the list of a question that was answered with no, or with nothing. Who cannot be asked, or said no already, is left
 * out; with nobody left the question stays as it is, and people are told. A question without an answer ends when the next is asked, because
 * two people must not say yes to one place.
 */
export function askNextStandIn({ change, facts, isFree, earlier, ids, now }: AskNext): readonly StandInChanged[] {
  const { request } = change;
  if (!asksNext(request)) return [change];
  const refused = new Set(earlier.filter(({ state }) => state === 'declined').map(({ staffId }) => staffId));
  const asks = request.nextIds.map((staffId, index) => ({ ...askedNext(request, index), ...ids, staffId }));
  const possible = asks.find(
    (asked) => !refused.has(asked.staffId) && obstacleTo({ asked, facts, isFree: isFree(asked.staffId), earlier, now }) === null,
  );
  if (possible === undefined) return [change];
  const next = newQuestion(possible, facts, now);
  return request.state === 'unanswered' ? [withdrawStandIn(request, 'no-answer', now), next] : [change, next];
}

const askedNext = ({ sessionId, insteadOfId, absenceId, askedById, nextIds }: StandInRequest, index: number) => ({
  ...{ sessionId, insteadOfId, absenceId, askedById },
  nextIds: nextIds.slice(index + 1),
});

function newQuestion(asked: Asked, { startsAt }: StandInFacts, now: Instant): StandInChanged {
  const moments = { askedAt: now, changedAt: now, startsAt, answerBy: answerBy(now, startsAt) };
  const request: StandInRequest = { ...asked, ...moments, state: 'asked', because: null };
  return { request, events: [happened('stand-in-asked', 'session', request.sessionId, aboutQuestion(request))] };
}

function obstacleTo({ asked, facts, isFree, now }: AskStandIn): AbsenceProblem | SessionProblem | null {
  const { sessionId, staffId, insteadOfId } = asked;
  if (facts.state !== 'planned') return sessionProblems.notPlanned(sessionId, facts.state);
  if (staffId === insteadOfId) return absenceProblems.substituteIsAbsent();
  if (facts.leaders.includes(staffId)) return absenceProblems.leadsAlready(sessionId, staffId);
  if (insteadOfId !== null && !facts.leaders.includes(insteadOfId)) return absenceProblems.placeTaken(sessionId);
  if (facts.startedAt !== null || !isBefore(now, facts.startsAt.subtract({ hours: answerHoursBefore })))
    return absenceProblems.tooLateToAsk(sessionId, answerHoursBefore);
  return isFree ? null : absenceProblems.notFree(sessionId, staffId);
}
