import type { AttendanceState, RosterItem } from '../../api/shapes.ts';
import { cellOf, sessionFigures, type SessionFigures } from '@saath/domain/attendance';

export type RosterRow = RosterItem & {
  readonly state: AttendanceState | null;
  /** The person has no seat and was not expected. */
  readonly walkIn: boolean;
};
type Stands = ReadonlyMap<string, AttendanceState | null>;

/**
 * The roster as this device knows it: the people expected, the walk-ins, and over both the marks of this device. A walk-in without a mark
 * is left out.
 */
export function rosterRows(roster: readonly RosterItem[], walkIns: readonly RosterItem[], stands: Stands): readonly RosterRow[] {
  const known = new Set(roster.map(({ personId }) => personId));
  const people = [...roster, ...walkIns.filter(({ personId }) => !known.has(personId))];
  const rows = people.map((person): RosterRow => {
    const tapped = stands.get(person.personId);
    const state = tapped === undefined ? (person.mark?.state ?? null) : tapped;
    return { ...person, state, walkIn: person.enrolmentId === null && !person.isExpected };
  });
  return rows.filter(({ walkIn, state }) => !walkIn || state !== null);
}

export interface Tally {
  /** How many people on the sheet have a mark, of how many. */
  readonly marked: number;
  readonly total: number;
  /** The same figures as on every other page. */
  readonly figures: SessionFigures;
  /** The expected people without a mark, in the order of the roster. */
  readonly unmarked: readonly RosterRow[];
}

export function tally(rows: readonly RosterRow[], isFinished = false): Tally {
  const cells = rows.map(({ isExpected, state }) => cellOf(isExpected, state));
  return {
    total: rows.length,
    marked: rows.filter(({ state }) => state !== null).length,
    figures: sessionFigures(cells, isFinished),
    unmarked: rows.filter(({ isExpected, state }) => isExpected && state === null),
  };
}
