import { came } from '../programmes/index.ts';
import type { AttendanceState } from '../programmes/index.ts';

/** One person at one held session: a state, null when nobody marked them, or `not-enrolled` when nobody expected them. */
export type AttendanceCell = AttendanceState | null | 'not-enrolled';

export interface Came {
  /** Sessions attended. */
  readonly came: number;
  /** The denominator: held sessions without those excused and those before or after the enrolment. Unmarked ones count. */
  readonly expected: number;
  /** Whole percent; null when nothing was expected. 100 says every time and 0 never, so what lies between is 1 to 99. */
  readonly percent: number | null;
}

/** How often a person came. The denominator is given beside the percentage, because a percentage alone says too little. */
export function cameOf(cells: readonly AttendanceCell[]): Came {
  const counted = cells.filter((cell) => cell !== 'excused' && cell !== 'not-enrolled');
  const attended = counted.filter((cell) => cell !== null && came(cell)).length;
  return { came: attended, expected: counted.length, percent: percentOf(attended, counted.length) };
}

function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  if (part === 0 || part === whole) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
}

/** How many people were in the room, by the marks of one session. */
export const attendedCount = (marks: readonly { readonly state: AttendanceState | null }[]): number =>
  marks.filter(({ state }) => state !== null && came(state)).length;
