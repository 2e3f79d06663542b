import type { AttendanceState, RosterItem } from '../../api/shapes.ts';
import { cellOf, sessionFigures, type SessionFigures } from '@saath/domain/attendance';

export type RosterRow = RosterItem & {
  readonly state: AttendanceState | null;
  /** The code of a mark of the kind's own. */
  readonly own: string | null;
  /** How many minutes of the session the person missed, where somebody said how long they were there. */
  readonly missed: number | null;
  /** The person has no seat and was not expected. */
  readonly walkIn: boolean;
};
/** The mark of a person as this device knows it. */
export interface Stand {
  readonly state: AttendanceState | null;
  /** The code of a mark of the kind's own. */
  readonly own: string | null;
  /** How long the person was there; null where nobody said it. */
  readonly minutes: number | null;
}

/** The minutes of a session that a person missed, by how long they were there, and the other way round. */
export const restOf = (length: number, minutes: number): number => Math.max(0, length - minutes);

/**
 * The roster as this device knows it: the people expected, the walk-ins, and over both the marks of this device. A walk-in without a mark
 * is left out. `length` is that of the session, in minutes.
 */
export function rosterRows(
  roster: readonly RosterItem[],
  walkIns: readonly RosterItem[],
  stands: ReadonlyMap<string, Stand>,
  length: number,
): readonly RosterRow[] {
  const known = new Set(roster.map(({ personId }) => personId));
  const people = [...roster, ...walkIns.filter(({ personId }) => !known.has(personId))];
  const rows = people.map((person): RosterRow => {
    const { state, own, minutes } = standOf(person, stands.get(person.personId));
    const missed = minutes === null ? null : restOf(length, minutes);
    return { ...person, state, own, missed, walkIn: person.enrolmentId === null && !person.isExpected };
  });
  return rows.filter(({ walkIn, state }) => !walkIn || state !== null);
}

/** A tap of this device over the mark that was loaded, whose minutes stay when the tap says the same without them. */
function standOf({ mark }: RosterItem, tapped: Stand | undefined): Stand {
  // An older version of the server does not know marks of a kind's own.
  const loaded: Stand = { state: mark?.state ?? null, own: mark?.own ?? null, minutes: mark?.minutes ?? null };
  if (tapped === undefined) return loaded;
  return tapped.minutes === null && tapped.state === loaded.state && tapped.own === loaded.own ? loaded : tapped;
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
