import { happened, isBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, Result } from '../kernel/index.ts';
import { sessionProblems } from '../sessions/index.ts';
import type { SessionProblem } from '../sessions/index.ts';
import { absenceProblems } from './absence.problems.ts';
import type { AbsenceProblem } from './absence.problems.ts';
import { aboutQuestion, answerBy, answerHoursBefore, isOpenStandIn } from './stand-in.ts';
import type { StandInChanged, StandInFacts, StandInRequest } from './stand-in.ts';
import { withdrawStandIn } from './answer-stand-in.ts';

/** Who is asked about which session. */
export type Asked = Pick<StandInRequest, 'id' | 'questionId' | 'sessionId' | 'staffId' | 'insteadOfId' | 'absenceId' | 'askedById'>;

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
 * withdraws the one before, and asking the same person again changes nothing.
 */
export function askStandIn(ask: AskStandIn): Result<readonly StandInChanged[], AbsenceProblem | SessionProblem> {
  const { asked, earlier, now, facts } = ask;
  const refused = obstacleTo(ask);
  if (refused !== null) return refuse(refused);
  const open = earlier.filter((one) => isOpenStandIn(one) && one.insteadOfId === asked.insteadOfId);
  if (open.some(({ staffId, startsAt }) => staffId === asked.staffId && startsAt.equals(facts.startsAt))) return ok([]);
  const { startsAt } = facts;
  const moments = { askedAt: now, changedAt: now, startsAt, answerBy: answerBy(now, startsAt) };
  const request: StandInRequest = { ...asked, ...moments, state: 'asked', because: null };
  const event = happened('stand-in-asked', 'session', request.sessionId, aboutQuestion(request));
  return ok([...open.map((one) => withdrawStandIn(one, 'asked-another', now)), { request, events: [event] }]);
}

function obstacleTo({ asked, facts, isFree, now }: AskStandIn): AbsenceProblem | SessionProblem | null {
  const { sessionId, staffId, insteadOfId } = asked;
  if (facts.state !== 'planned') return sessionProblems.notPlanned(sessionId, facts.state);
  if (staffId === insteadOfId) return absenceProblems.isAway();
  if (facts.leaders.includes(staffId)) return absenceProblems.leadsAlready(sessionId, staffId);
  if (insteadOfId !== null && !facts.leaders.includes(insteadOfId)) return absenceProblems.placeTaken(sessionId);
  if (facts.startedAt !== null || !isBefore(now, facts.startsAt.subtract({ hours: answerHoursBefore })))
    return absenceProblems.tooLateToAsk(sessionId, answerHoursBefore);
  return isFree ? null : absenceProblems.notFree(sessionId, staffId);
}
