import { happened, ok, refuse } from '../kernel/index.ts';
import type { Instant, Result } from '../kernel/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { hasStarted } from './session.ts';
import type { HeldSession, Session } from './session.ts';
import type { SessionChange } from './session.events.ts';
import { sessionLimits } from './session.limits.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';

export interface FinishSession {
  /** How many people attended; required for a kind that records only a headcount, null for other kinds. */
  readonly headcount: number | null;
  readonly now: Instant;
}

/**
 * Finishes a session, which is then held. It need not have been started by staff: once its planned start has passed it can be finished, and
 * it then counts as started at that time.
 */
export function finishSession(
  session: Session,
  kind: Pick<ProgrammeKind, 'confidentiality'>,
  { headcount, now }: FinishSession,
): Result<SessionChange<HeldSession>, SessionProblem> {
  if (session.state !== 'planned') return refuse(sessionProblems.notPlanned(session.id, session.state));
  if (!hasStarted(session, now)) return refuse(sessionProblems.notStarted(session.id));
  const fault = headcountFault(kind, headcount);
  if (fault !== undefined) return refuse(fault);
  return ok({
    session: { ...session, state: 'held', startedAt: session.startedAt ?? session.startsAt, finishedAt: now, headcount },
    events: [happened('session-finished', 'session', session.id)],
  });
}

function headcountFault({ confidentiality }: Pick<ProgrammeKind, 'confidentiality'>, headcount: number | null): SessionProblem | undefined {
  if (confidentiality !== 'headcount') return headcount === null ? undefined : sessionProblems.headcountNotAllowed();
  if (headcount === null) return sessionProblems.headcountMissing();
  const { from, to } = sessionLimits.headcount;
  const isInRange = Number.isInteger(headcount) && headcount >= from && headcount <= to;
  return isInRange ? undefined : sessionProblems.headcountOutOfRange(headcount);
}
