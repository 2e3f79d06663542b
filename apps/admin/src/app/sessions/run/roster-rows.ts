import type { AttendanceState } from '@saath/domain/programmes';

/** Somebody on the sheet of a session: expected, or come in on the day. */
export interface RosterPerson {
  readonly personId: string;
  readonly displayName: string;
  readonly code: string | null;
  readonly mark?: { readonly state: AttendanceState } | null;
}
export type RosterRow<Person extends RosterPerson> = Person & {
  readonly state: AttendanceState | null;
  /** Not expected: came in on the day. */
  readonly walkIn: boolean;
};

/**
 * The sheet as it stands on this device: the roster, those who came in, and the taps over both. Whoever came in and was cleared again is
 * taken off.
 */
export function rosterRows<Person extends RosterPerson & { readonly enrolmentId?: string | null }>(
  roster: readonly Person[],
  walkIns: readonly Person[],
  stands: ReadonlyMap<string, AttendanceState | null>,
): readonly RosterRow<Person>[] {
  const known = new Set(roster.map(({ personId }) => personId));
  const people = [...roster, ...walkIns.filter(({ personId }) => !known.has(personId))];
  const rows = people.map((person): RosterRow<Person> => {
    const tapped = stands.get(person.personId);
    const state = tapped === undefined ? (person.mark?.state ?? null) : tapped;
    return { ...person, state, walkIn: person.enrolmentId === undefined || person.enrolmentId === null };
  });
  return rows.filter(({ walkIn, state }) => !walkIn || state !== null);
}

export interface Tally {
  readonly marked: number;
  readonly total: number;
  readonly came: number;
  readonly unmarked: readonly string[];
}

export function tally(rows: readonly RosterRow<RosterPerson>[]): Tally {
  const unmarked = rows.filter(({ state }) => state === null).map(({ personId }) => personId);
  const came = rows.filter(({ state }) => state !== null && state !== 'absent' && state !== 'excused').length;
  return { total: rows.length, marked: rows.length - unmarked.length, came, unmarked };
}
