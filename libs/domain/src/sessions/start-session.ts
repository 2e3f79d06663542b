import { happened, isBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, Result } from '../kernel/index.ts';
import { opensAt, opensMinutesBefore, within } from './session.ts';
import type { PlannedSession, Session } from './session.ts';
import type { SessionChange } from './session.events.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';

export interface StartSession {
  /** When staff started it, by the clock of their device; it counts as a moment between an hour before the planned start and now. */
  readonly at?: Instant;
  readonly now: Instant;
}

/** Starts a session, at the earliest an hour before its planned start. A late start is never refused, because paper sheets are often entered afterwards. */
export function startSession(session: Session, { at, now }: StartSession): Result<SessionChange<PlannedSession>, SessionProblem> {
  if (session.state !== 'planned') return refuse(sessionProblems.notPlanned(session.id, session.state));
  if (session.startedAt !== null) return refuse(sessionProblems.alreadyStarted(session.id));
  if (isBefore(now, opensAt(session))) return refuse(sessionProblems.tooEarly(session.id, opensMinutesBefore));
  const startedAt = within(at ?? now, opensAt(session), now);
  return ok({ session: { ...session, startedAt }, events: [happened('session-started', 'session', session.id)] });
}
