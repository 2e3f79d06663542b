import type { AttendanceState, RosterItem } from '../../api/shapes.ts';

export type RosterRow = RosterItem & {
  readonly state: AttendanceState | null;
  /** Not expected: came in on the day. */
  readonly walkIn: boolean;
};
type Stands = ReadonlyMap<string, AttendanceState | null>;

/**
 * The sheet as it stands on this device: the roster, those who came in, and the taps over both. Whoever came in and was cleared again is
 * taken off.
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
  readonly came: number;
  /** In the order of the sheet. */
  readonly unmarked: readonly RosterRow[];
}

const away: readonly (AttendanceState | null)[] = [null, 'absent', 'excused'];

export function tally(rows: readonly RosterRow[]): Tally {
  const unmarked = rows.filter(({ state }) => state === null);
  const came = rows.filter(({ state }) => !away.includes(state)).length;
  return { total: rows.length, marked: rows.length - unmarked.length, came, unmarked };
}
