import { isBefore, ok, refuse } from '../kernel/index.ts';
import type { Instant, Result } from '../kernel/index.ts';
import { correctionDaysOf } from '../programmes/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import type { Session } from './session.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';

/** The part of a kind that says for how long a session may be corrected. */
export type CorrectedKind = Pick<ProgrammeKind, 'correctionDays'>;

/** Whether the time for corrections of a session is over; then a change is an amendment that gives a reason. */
export const isLocked = ({ endsAt }: Pick<Session, 'endsAt'>, kind: CorrectedKind, now: Instant): boolean =>
  isBefore(endsAt.add({ hours: 24 * correctionDaysOf(kind) }), now);

/** Accepts topic and note of a session, unless it is cancelled, or was held and the time for corrections is over. */
export function recordSession(
  session: Pick<Session, 'id' | 'state' | 'endsAt'>,
  kind: CorrectedKind,
  { now }: { readonly now: Instant },
): Result<null, SessionProblem> {
  if (session.state === 'cancelled') return refuse(sessionProblems.cancelled(session.id));
  const isOver = session.state === 'held' && isLocked(session, kind, now);
  return isOver ? refuse(sessionProblems.locked(session.id, correctionDaysOf(kind))) : ok(null);
}
