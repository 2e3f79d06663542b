import type { TravelTime } from '../../api/shapes.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
/** Two branches, and the minutes between them; null where the way takes no time. */
export interface BranchPair {
  readonly from: Named;
  readonly to: Named;
  readonly minutes: number | null;
}

/** Every pair of branches once, in the order of the branches. */
export function pairsOf(branches: readonly Named[], times: readonly TravelTime[]): readonly BranchPair[] {
  const known = new Map(times.map(({ branchId, otherBranchId, minutes }) => [keyOf(branchId, otherBranchId), minutes]));
  return branches.flatMap((from, index) =>
    branches.slice(index + 1).map((to) => ({ from, to, minutes: known.get(keyOf(from.id, to.id)) ?? null })),
  );
}

const keyOf = (one: string, other: string): string => [one, other].toSorted().join(' ');
