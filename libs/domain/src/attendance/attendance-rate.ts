import { attended, unexpectedStates, type AttendanceState } from '../programmes/index.ts';

/** One person at one held session: a state, null when nobody marked them, or `not-enrolled` when nobody expected them. */
export type AttendanceCell = AttendanceState | null | 'not-enrolled';

export interface AttendanceRate {
  /** Sessions attended, of those expected at. */
  readonly attended: number;
  /** The denominator: held sessions without those excused, those walked into and those before or after the enrolment. Unmarked ones count. */
  readonly expected: number;
  /** Whole percent; null when nothing was expected. 100 says every time and 0 never, so that what is between is 1 to 99. */
  readonly percent: number | null;
}

/** Whether the person was expected at the session of this cell. */
const wasExpected = (cell: AttendanceCell): boolean => cell === null || (cell !== 'not-enrolled' && !unexpectedStates.includes(cell));

/** How often a person attended. The denominator is given beside the percentage, because a percentage alone says too little. */
export function attendanceRate(cells: readonly AttendanceCell[]): AttendanceRate {
  const expected = cells.filter(wasExpected);
  const count = expected.filter((cell) => cell !== null && cell !== 'not-enrolled' && attended(cell)).length;
  return { attended: count, expected: expected.length, percent: percentOf(count, expected.length) };
}

function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  if (part === 0 || part === whole) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
}
