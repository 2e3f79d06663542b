import { attended, unexpectedStates, type AttendanceState } from '../programmes/index.ts';

/** One person at one session: a state, null when nobody marked them, or `not-enrolled` when nobody expected them. */
export type AttendanceCell = AttendanceState | null | 'not-enrolled';

/** The cell of a person: a mark counts for itself, whether or not the roster names the person. */
export const cellOf = (isOnRoster: boolean, state: AttendanceState | null): AttendanceCell => state ?? (isOnRoster ? null : 'not-enrolled');

/** Whether the person was expected at the session of this cell: the excused and walk-ins were not. */
export const wasExpected = (cell: AttendanceCell): cell is AttendanceState | null =>
  cell === null || (cell !== 'not-enrolled' && !unexpectedStates.includes(cell));

/** Whether the person was expected and attended. */
export const attendedAsExpected = (cell: AttendanceCell): boolean => wasExpected(cell) && cell !== null && attended(cell);
