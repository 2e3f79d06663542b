import type { AttendanceState, RosterItem } from '../../api/shapes.ts';
import { isAttended } from '../attended.ts';

export type RosterRow = RosterItem & {
  readonly state: AttendanceState | null;
  /** The person was not expected. */
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
    return { ...person, state, walkIn: person.enrolmentId === null };
  });
  return rows.filter(({ walkIn, state }) => !walkIn || state !== null);
}

export interface Tally {
  readonly marked: number;
  readonly total: number;
  readonly attended: number;
  /** In the order of the roster. */
  readonly unmarked: readonly RosterRow[];
}

export function tally(rows: readonly RosterRow[]): Tally {
  const unmarked = rows.filter(({ state }) => state === null);
  const attended = rows.filter(({ state }) => isAttended(state)).length;
  return { total: rows.length, marked: rows.length - unmarked.length, attended, unmarked };
}
