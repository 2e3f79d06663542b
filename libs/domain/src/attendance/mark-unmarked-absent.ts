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
 * The absences that finishing a session records: everyone expected whom nobody marked did not come. A kind that knows no absence records
 * none. Nobody tapped these marks, so they are dated to when the session opened: a tap that a device made during the session and sends
 * later then counts as the newer one.
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
