import { happened, ok, refuse, saysAWord } from '../kernel/index.ts';
import type { Instant, Result } from '../kernel/index.ts';
import { hasStarted } from './session.ts';
import type { CancelledSession, Session } from './session.ts';
import type { SessionChange } from './session.events.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';

export interface CancelSession {
  /** In the words of staff; shown in the console, never sent. */
  readonly reason: string;
  readonly now: Instant;
}

/** Cancels a session before it starts. A started session can only be finished, because people may already be marked. */
export function cancelSession(session: Session, { reason, now }: CancelSession): Result<SessionChange<CancelledSession>, SessionProblem> {
  if (session.state !== 'planned') return refuse(sessionProblems.notPlanned(session.id, session.state));
  if (hasStarted(session, now)) return refuse(sessionProblems.alreadyStarted(session.id));
  if (!saysAWord(reason)) return refuse(sessionProblems.reasonMissing());
  const { startedAt: _never, ...kept } = session;
  return ok({
    session: { ...kept, state: 'cancelled', decision: 'cancelled', movedBefore: session.decision === 'moved', reason: reason.trim() },
    events: [happened('session-cancelled', 'session', session.id)],
  });
}
