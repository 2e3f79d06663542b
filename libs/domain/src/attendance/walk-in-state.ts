import { isBefore } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import { lateAfterOf } from '../programmes/index.ts';
import type { AttendanceState, ProgrammeKind } from '../programmes/index.ts';
import type { SheetSession } from './sheet-fault.ts';

/** The mark of a person who comes without being expected: a walk-in where the kind has that mark, otherwise present. */
export const walkInState = ({ attendance }: Pick<ProgrammeKind, 'attendance'>): AttendanceState =>
  attendance.states.includes('walk-in') ? 'walk-in' : 'present';

type Punctual = Pick<ProgrammeKind, 'attendance' | 'lateAfter'>;

/**
 * The moment from which a person who comes is late, counted from the planned start, or from the real one where that was later; undefined
 * where the kind does not mark people as late.
 */
export function lateFrom(
  session: Pick<SheetSession, 'startsAt'> & { readonly startedAt?: Instant | null },
  kind: Punctual,
): Instant | undefined {
  if (!kind.attendance.states.includes('late')) return undefined;
  const { startsAt, startedAt } = session;
  const began = startedAt != null && isBefore(startsAt, startedAt) ? startedAt : startsAt;
  return began.add({ minutes: lateAfterOf(kind) });
}

/** The mark of a person who is expected and comes at this moment. */
export function arrivalState(session: Parameters<typeof lateFrom>[0], kind: Punctual, at: Instant): AttendanceState {
  const from = lateFrom(session, kind);
  return from === undefined || isBefore(at, from) ? 'present' : 'late';
}
