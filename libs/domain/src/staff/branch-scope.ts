import type { BranchId, StaffId } from '../kernel/index.ts';
import type { StaffProfile } from './staff.ts';
import type { StaffRole } from './permissions.ts';

/** Which branches of a centre someone reaches. Applied inside queries, never after them. */
export type BranchScope = { readonly all: true } | { readonly all: false; readonly branchIds: readonly BranchId[] };

/** The one policy: an administrator reaches the whole centre, everyone else the branches assigned to them, and nothing without one. */
export const scopeOf = ({ role, branchIds }: Pick<StaffProfile, 'role' | 'branchIds'>): BranchScope =>
  role === 'administrator' ? { all: true } : { all: false, branchIds };

export const mayReachBranch = (scope: BranchScope, branchId: BranchId): boolean => scope.all || scope.branchIds.includes(branchId);

/** Whether the role sees only the groups it leads, within its branches: peers who lead know their own circle, not the others. */
export const seesOnlyLedGroups = (role: StaffRole): boolean => role === 'facilitator' || role === 'mentor';

export interface ReachableGroup {
  readonly branchId: BranchId;
  readonly facilitatorIds: readonly StaffId[];
}
export function mayReachGroup(staff: Pick<StaffProfile, 'id' | 'role' | 'branchIds'>, group: ReachableGroup): boolean {
  if (!mayReachBranch(scopeOf(staff), group.branchId)) return false;
  return !seesOnlyLedGroups(staff.role) || group.facilitatorIds.includes(staff.id);
}
