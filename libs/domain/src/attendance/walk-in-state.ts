import type { AttendanceState, ProgrammeKind } from '../programmes/index.ts';

/** The mark of a person who comes without being expected: a walk-in where the kind has that mark, otherwise present. */
export const walkInState = ({ attendance }: Pick<ProgrammeKind, 'attendance'>): AttendanceState =>
  attendance.states.includes('walk-in') ? 'walk-in' : 'present';
