import type { Instant, PersonId } from '../kernel/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { opensAt } from '../sessions/index.ts';
import type { Session } from '../sessions/index.ts';

export interface Absence {
  readonly personId: PersonId;
  readonly state: 'absent';
  readonly markedAt: Instant;
}

/**
 * The absences to record when a session is finished: every expected person without a mark was absent. A kind without the state `absent`
 * records none. The absences are dated to the opening of the session, so that a tap that was made during the session and arrives later
 * counts as the newer one.
 */
export function markUnmarkedAbsent(
  session: Pick<Session, 'startsAt'>,
  { attendance }: Pick<ProgrammeKind, 'attendance'>,
  expected: readonly PersonId[],
  marked: ReadonlySet<PersonId>,
): readonly Absence[] {
  if (!attendance.states.includes('absent')) return [];
  const unmarked = [...new Set(expected)].filter((personId) => !marked.has(personId));
  return unmarked.map((personId) => ({ personId, state: 'absent', markedAt: opensAt(session) }));
}
