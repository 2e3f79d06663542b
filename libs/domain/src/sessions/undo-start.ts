import { happened, ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import type { PlannedSession, Session } from './session.ts';
import type { SessionChange } from './session.events.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';

/** Takes back a start by mistake. The marks of the session stay, because people can also be marked before a start. */
export function undoStart(session: Session): Result<SessionChange<PlannedSession>, SessionProblem> {
  if (session.state !== 'planned') return refuse(sessionProblems.notPlanned(session.id, session.state));
  if (session.startedAt === null) return refuse(sessionProblems.notStarted(session.id));
  return ok({ session: { ...session, startedAt: null }, events: [happened('session-start-undone', 'session', session.id)] });
}
