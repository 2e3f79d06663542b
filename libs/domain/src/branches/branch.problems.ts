import { problem } from '../kernel/index.ts';
import type { BranchId } from '../kernel/index.ts';

/** The refusals of branches, rooms and holidays. */
export const branchProblems = {
  nameMissing: () => problem('invalid', 'branches/name-missing'),
  nameTaken: () => problem('conflict', 'branches/name-taken'),
  timeZoneUnknown: () => problem('invalid', 'branches/time-zone-unknown'),
  countryUnknown: () => problem('invalid', 'branches/country-unknown'),
  roomNameMissing: () => problem('invalid', 'branches/room-name-missing'),
  roomNameTaken: () => problem('conflict', 'branches/room-name-taken'),
  roomCapacityInvalid: () => problem('invalid', 'branches/room-capacity-invalid'),
  holidayNameMissing: () => problem('invalid', 'branches/holiday-name-missing'),
  holidayTaken: (on: string, branchId: BranchId) => problem('conflict', 'branches/holiday-taken', { on, branchId }),
  holidayInPast: (on: string, branchId: BranchId) => problem('invalid', 'branches/holiday-in-past', { on, branchId }),
  travelBranchUnknown: () => problem('invalid', 'branches/travel-branch-unknown'),
  travelWithinBranch: () => problem('invalid', 'branches/travel-within-branch'),
  travelGivenTwice: () => problem('invalid', 'branches/travel-given-twice'),
} as const;
export type BranchProblem = ReturnType<(typeof branchProblems)[keyof typeof branchProblems]>;
