import { ok, refuse } from '../kernel/index.ts';
import type { BranchId, Result } from '../kernel/index.ts';
import { branchProblems } from './branch.problems.ts';
import type { BranchProblem } from './branch.problems.ts';

/** How long it takes from one branch to another, in minutes; the way back takes as long. */
export interface TravelTime {
  readonly branchId: BranchId;
  readonly otherBranchId: BranchId;
  readonly minutes: number;
}

/** The fate of the way between two branches: other minutes, or none where it takes no time. */
export type TravelTimeChange = Omit<TravelTime, 'minutes'> & { readonly minutes: number | null };

/** The minutes between two branches; none within a branch, and none where the centre has not said. */
export type Travel = (from: BranchId, to: BranchId) => number;

const pairOf = (one: BranchId, other: BranchId): string => [one, other].toSorted().join(' ');

/** Looks travel times up in the table that the centre keeps, in either direction. */
export function travelBy(times: readonly TravelTime[]): Travel {
  const known = new Map(times.map(({ branchId, otherBranchId, minutes }) => [pairOf(branchId, otherBranchId), minutes]));
  return (from, to) => (from === to ? 0 : (known.get(pairOf(from, to)) ?? 0));
}

/** The longest way of the table, in minutes. */
export const longestWay = (times: readonly TravelTime[]): number => Math.max(0, ...times.map(({ minutes }) => minutes));

/** Checks changes of the table: each pair of branches of the centre at most once, and no branch with itself. */
export function checkTravelTimes(
  times: readonly TravelTimeChange[],
  branches: ReadonlySet<BranchId>,
): Result<readonly TravelTimeChange[], BranchProblem> {
  const unknown = times.flatMap(({ branchId, otherBranchId }) => [branchId, otherBranchId]).some((id) => !branches.has(id));
  if (unknown) return refuse(branchProblems.travelBranchUnknown());
  if (times.some(({ branchId, otherBranchId }) => branchId === otherBranchId)) return refuse(branchProblems.travelWithinBranch());
  const pairs = new Set(times.map(({ branchId, otherBranchId }) => pairOf(branchId, otherBranchId)));
  return pairs.size === times.length ? ok(times) : refuse(branchProblems.travelGivenTwice());
}
