import { mostOf } from '@saath/domain/groups';
import type { GroupId } from '@saath/domain/kernel';
import { placesGiven, type MemberEntry } from './member-entry.ts';
import type { SheetProblem } from './sheet-problem.ts';
import type { KnownGroup } from './known-groups.query.ts';

interface Filling {
  readonly group: KnownGroup;
  people: number;
  /** The row whose person is the first beyond the seats. */
  row: number | null;
}

const seatsFor = ({ seats }: KnownGroup): number => seats ?? Infinity;

/**
 * A warning of each group that a sheet fills beyond its seats, at the row that does it. Only a warning: centres have over-full groups,
 * and staff decide; the warning comes before the room is full. Only for sheets without errors, because the others are not committed.
 * Where there are more people than the kind allows, it says so: no decision in the console could bring them.
 */
export function warningsOfCapacity(entries: readonly MemberEntry[]): readonly SheetProblem[] {
  const fillings = new Map<GroupId, Filling>();
  for (const entry of entries) {
    for (const group of placesGiven(entry)) {
      const filling = fillings.get(group.id) ?? { group, people: group.enrolled, row: null };
      filling.people += 1;
      if (filling.people > seatsFor(group)) filling.row ??= entry.row;
      fillings.set(group.id, filling);
    }
  }
  return [...fillings.values()].flatMap(({ group, people, row }) => {
    const params = { group: group.name, people, seats: seatsFor(group) };
    if (row === null) return [];
    const most = group.programme === undefined ? null : mostOf(group.programme);
    const warning = { row, column: 'Groups', severity: 'warning' } as const;
    return most !== null && people > most
      ? [{ ...warning, code: 'group-beyond-kind', params: { ...params, most } }]
      : [{ ...warning, code: 'group-over-capacity', params }];
  });
}
