import { happened, isBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, PersonId, Result } from '../kernel/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { hasBegun, isOver, within } from './session.ts';
import type { HeldSession, Session } from './session.ts';
import type { SessionChange } from './session.events.ts';
import { sessionLimits } from './session.limits.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';

export interface FinishSession {
  /** How many people attended; required for a kind that records only a headcount, null for other kinds. */
  readonly headcount: number | null;
  /** Whether staff confirmed that the session is finished before its planned end. */
  readonly beforeEnd: boolean;
  /** The people expected at the session, which the finished session keeps. */
  readonly roster: readonly PersonId[];
  /** When staff finished it, by the clock of their device; it counts as a moment between its start and now. */
  readonly at?: Instant;
  readonly now: Instant;
}

/**
 * Finishes a session, which is then held. It need not have been started by staff: once its planned start has passed it can be finished, and
 * it then counts as started at that time. Finishing counts every unmarked person as absent, so before the planned end it needs a
 * confirmation, and before the planned start it is refused, also when staff started the session early.
 */
export function finishSession(
  session: Session,
  kind: Pick<ProgrammeKind, 'confidentiality'>,
  { headcount, beforeEnd, roster, at, now }: FinishSession,
): Result<SessionChange<HeldSession>, SessionProblem> {
  if (session.state !== 'planned') return refuse(sessionProblems.notPlanned(session.id, session.state));
  if (!hasBegun(session, now)) return refuse(sessionProblems.notBegun(session.id, session.startsAt));
  if (!isOver(session, now) && !beforeEnd) return refuse(sessionProblems.notOver(session.id, session.endsAt));
  const fault = headcountFault(kind, headcount);
  if (fault !== undefined) return refuse(fault);
  const startedAt = session.startedAt ?? session.startsAt;
  const begun = isBefore(startedAt, session.startsAt) ? session.startsAt : startedAt;
  const finishedAt = within(at ?? now, begun, now);
  return ok({
    session: { ...session, state: 'held', startedAt, finishedAt, headcount, roster: namesOf(kind, roster) },
    events: [happened('session-finished', 'session', session.id)],
  });
}

/** Why a head count cannot be recorded at sessions of a kind; undefined where it can. */
export function headcountFault(
  { confidentiality }: Pick<ProgrammeKind, 'confidentiality'>,
  headcount: number | null,
): SessionProblem | undefined {
  if (confidentiality !== 'headcount') return headcount === null ? undefined : sessionProblems.headcountNotAllowed();
  if (headcount === null) return sessionProblems.headcountMissing();
  const { from, to } = sessionLimits.headcount;
  const isInRange = Number.isInteger(headcount) && headcount >= from && headcount <= to;
  return isInRange ? undefined : sessionProblems.headcountOutOfRange(headcount);
}

/** A kind that records only a headcount keeps no names. */
const namesOf = ({ confidentiality }: Pick<ProgrammeKind, 'confidentiality'>, roster: readonly PersonId[]): readonly PersonId[] =>
  confidentiality === 'headcount' ? [] : [...new Set(roster)];
