import { attendedAsExpected, wasExpected, type AttendanceCell } from './attendance-cell.ts';

/**
 * The figures of a session, the same on every screen: `expected` is the sum of attended, missed and unmarked. The excused and walk-ins are
 * counted beside it.
 */
export interface SessionFigures {
  /** The people expected and not excused. */
  readonly expected: number;
  /** Of the expected people, those who attended. */
  readonly attended: number;
  /** Of the expected people, those who did not. At a finished session a person without a mark missed it. */
  readonly missed: number;
  /** Of the expected people, those without a mark while the session is not finished. */
  readonly unmarked: number;
  readonly excused: number;
  readonly walkIns: number;
}

/** The figures of a session with one cell for each person of its roster and each person with a mark. */
export function sessionFigures(cells: readonly AttendanceCell[], isFinished: boolean): SessionFigures {
  const expected = cells.filter(wasExpected).length;
  const attended = cells.filter(attendedAsExpected).length;
  const unmarked = isFinished ? 0 : cells.filter((cell) => cell === null).length;
  const countOf = (state: AttendanceCell): number => cells.filter((cell) => cell === state).length;
  return { expected, attended, missed: expected - attended - unmarked, unmarked, excused: countOf('excused'), walkIns: countOf('walk-in') };
}
