import type { GroupId } from '@saath/domain/kernel';
import { placesGiven } from './member-changes.ts';
import type { MemberEntry } from './member-entry.ts';
import type { SheetProblems } from './sheet-problem.ts';
import type { KnownGroup } from './surroundings.query.ts';

interface Filling {
  readonly group: KnownGroup;
  people: number;
  /** The row that takes the first place that is not there. */
  row: number | null;
}

const seatsFor = ({ seats }: KnownGroup): number => seats ?? Infinity;

/**
 * Warns of each group that a sheet fills beyond its seats, at the row that does it. Only a warning: real centres keep over-full groups,
 * and staff decide; but nobody shall learn of it in the room. Asked of a sheet without errors: what stands in another is not what is written.
 */
export function warnOfOverCapacity(entries: readonly MemberEntry[], problems: SheetProblems): void {
  const fillings = new Map<GroupId, Filling>();
  for (const entry of entries) {
    for (const group of placesGiven(entry)) {
      const filling = fillings.get(group.id) ?? { group, people: group.enrolled, row: null };
      filling.people += 1;
      if (filling.people > seatsFor(group)) filling.row ??= entry.row;
      fillings.set(group.id, filling);
    }
  }
  for (const { group, people, row } of fillings.values())
    if (row !== null) problems.warn(row, 'Groups', 'group-over-capacity', { group: group.name, people, seats: seatsFor(group) });
}
