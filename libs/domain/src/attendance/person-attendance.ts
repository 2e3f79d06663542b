import { attendedAsExpected, wasExpected, type AttendanceCell } from './attendance-cell.ts';
import { attendanceRate, type AttendanceRate } from './attendance-rate.ts';

/** How a person attended the sessions of one group. */
export interface PersonAttendance extends AttendanceRate {
  /** The most sessions in a row that the person attended. One at which nobody expected them neither counts nor ends the row. */
  readonly longestRun: number;
}

/** How a person attended a group, from their cells at its sessions, oldest first. */
export function personAttendance(cells: readonly AttendanceCell[]): PersonAttendance {
  let [run, longestRun] = [0, 0];
  for (const cell of cells.filter(wasExpected)) {
    run = attendedAsExpected(cell) ? run + 1 : 0;
    longestRun = Math.max(longestRun, run);
  }
  return { ...attendanceRate(cells), longestRun };
}
