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

/** The pairs of one branch with each other one, in the order of the branches. */
export function pairsOf(from: Named, branches: readonly Named[], times: readonly TravelTime[]): readonly BranchPair[] {
  const known = new Map(times.map(({ branchId, otherBranchId, minutes }) => [keyOf(branchId, otherBranchId), minutes]));
  return branches.filter(({ id }) => id !== from.id).map((to) => ({ from, to, minutes: known.get(keyOf(from.id, to.id)) ?? null }));
}

/** The name of a pair, the same from either side. */
export const keyOf = (one: string, other: string): string => [one, other].toSorted().join(' ');
