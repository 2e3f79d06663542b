import { happened, ok, refuse } from '../kernel/index.ts';
import type { Instant, Result } from '../kernel/index.ts';
import { hasStarted } from './session.ts';
import type { CancelledSession, Session } from './session.ts';
import type { SessionChange } from './session.events.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';

export interface CancelSession {
  /** In the staff's own words; shown in the console, never sent. */
  readonly reason: string;
  readonly now: Instant;
}

/** Calls a session off before it starts. A started session is closed as held, because attendance may already stand against it. */
export function cancelSession(session: Session, { reason, now }: CancelSession): Result<SessionChange<CancelledSession>, SessionProblem> {
  if (session.state !== 'planned') return refuse(sessionProblems.notPlanned(session.id, session.state));
  if (hasStarted(session, now)) return refuse(sessionProblems.alreadyStarted(session.id));
  if (reason.trim() === '') return refuse(sessionProblems.reasonMissing());
  const { startedAt: _never, ...place } = session;
  return ok({
    session: { ...place, state: 'cancelled', reason: reason.trim() },
    events: [happened('session-cancelled', 'session', session.id)],
  });
}
