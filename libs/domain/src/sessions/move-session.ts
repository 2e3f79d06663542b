import { happened, isBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, Result } from '../kernel/index.ts';
import { hasStarted } from './session.ts';
import type { PlannedSession, Session } from './session.ts';
import type { SessionChange } from './session.events.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';

export interface MoveSession {
  readonly startsAt: Instant;
  readonly now: Instant;
}

/** Gives a session another start in the future. Its length and identity stay the same, so that planning again does not add a second one at the old start. */
export function moveSession(session: Session, { startsAt, now }: MoveSession): Result<SessionChange<PlannedSession>, SessionProblem> {
  if (session.state !== 'planned') return refuse(sessionProblems.notPlanned(session.id, session.state));
  if (hasStarted(session, now)) return refuse(sessionProblems.alreadyStarted(session.id));
  if (!isBefore(now, startsAt)) return refuse(sessionProblems.startInPast());
  if (startsAt.equals(session.startsAt)) return refuse(sessionProblems.startUnchanged());
  const endsAt = startsAt.add(session.startsAt.until(session.endsAt));
  return ok({
    session: { ...session, startsAt, endsAt, movedFrom: session.startsAt, decision: 'moved' },
    events: [happened('session-moved', 'session', session.id)],
  });
}
