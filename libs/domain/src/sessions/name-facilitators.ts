import { happened, ok, refuse } from '../kernel/index.ts';
import type { Result, StaffId } from '../kernel/index.ts';
import type { Session } from './session.ts';
import type { SessionEvent } from './session.events.ts';
import { sessionProblems } from './session.problems.ts';
import type { SessionProblem } from './session.problems.ts';

export interface NameFacilitators {
  /** The people who are to lead this session; none gives it back to the facilitators of its group. */
  readonly staffIds: readonly StaffId[];
  /** The people who lead the session before the decision. */
  readonly before: readonly StaffId[];
  /** The facilitators of the group on the day of the session. */
  readonly ofGroup: readonly StaffId[];
}

/** The people who are named for a session, and what happened. */
export interface FacilitatorsNamed {
  readonly named: readonly StaffId[];
  readonly events: readonly Extract<SessionEvent, { readonly type: 'session-facilitators-named' }>[];
}

/**
 * Names the people who lead one session instead of the facilitators of its group. The session keeps them when it is moved or planned anew. A
 * session that has begun may still be taken over by somebody else; one that is held or cancelled may not.
 */
export function nameFacilitators(
  session: Pick<Session, 'id' | 'state'>,
  { staffIds, before, ofGroup }: NameFacilitators,
): Result<FacilitatorsNamed, SessionProblem> {
  if (session.state !== 'planned') return refuse(sessionProblems.notPlanned(session.id, session.state));
  const named = [...new Set(staffIds)];
  const after = named.length === 0 ? ofGroup : named;
  const facts = { leading: after.filter((id) => !before.includes(id)), released: before.filter((id) => !after.includes(id)) };
  return ok({ named, events: [happened('session-facilitators-named', 'session', session.id, facts)] });
}
