import { attendedAsExpected, wasExpected, type AttendanceCell } from './attendance-cell.ts';

export interface AttendanceRate {
  /** Sessions attended, of those expected at. */
  readonly attended: number;
  /** The denominator: held sessions without those excused, those walked into and those before or after the enrolment. Unmarked ones count. */
  readonly expected: number;
  /** Whole percent; null when nothing was expected. 100 says every time and 0 never, so that what is between is 1 to 99. */
  readonly percent: number | null;
}

/** How often a person attended. The denominator is given beside the percentage, because a percentage alone says too little. */
export function attendanceRate(cells: readonly AttendanceCell[]): AttendanceRate {
  const expected = cells.filter(wasExpected).length;
  const attended = cells.filter(attendedAsExpected).length;
  return { attended, expected, percent: percentOf(attended, expected) };
}

function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  if (part === 0 || part === whole) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
}
