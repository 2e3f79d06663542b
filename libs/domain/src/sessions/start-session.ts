import { happened, isBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, Result } from '../kernel/index.ts';
import { opensAt, opensMinutesBefore } from './session.ts';
import type { PlannedSession, Session } from './session.ts';
import type { SessionChange } from './session.events.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';

/** Starts a session, at the earliest an hour before its planned start. A late start is never refused, because paper sheets are often entered afterwards. */
export function startSession(session: Session, { now }: { readonly now: Instant }): Result<SessionChange<PlannedSession>, SessionProblem> {
  if (session.state !== 'planned') return refuse(sessionProblems.notPlanned(session.id, session.state));
  if (session.startedAt !== null) return refuse(sessionProblems.alreadyStarted(session.id));
  if (isBefore(now, opensAt(session))) return refuse(sessionProblems.tooEarly(session.id, opensMinutesBefore));
  return ok({ session: { ...session, startedAt: now }, events: [happened('session-started', 'session', session.id)] });
}
