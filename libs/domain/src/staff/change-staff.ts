import { ok, refuse } from '../kernel/index.ts';
import type { BranchId, Instant, Result, StaffId } from '../kernel/index.ts';
import { checkAssignment } from './invite-staff.ts';
import type { StaffSurroundings } from './invite-staff.ts';
import type { StaffRole } from './permissions.ts';
import type { ActiveStaff, DeactivatedStaff, InvitedStaff, Staff } from './staff.ts';
import { staffProblems } from './staff.problems.ts';
import type { StaffProblem } from './staff.problems.ts';

export interface ChangeRole {
  readonly role: StaffRole;
  readonly branchIds: readonly BranchId[];
}

/** Changes the role or the branches of a member of staff. A centre always has at least one active administrator. */
export function changeRole(
  staff: Staff,
  { role, branchIds }: ChangeRole,
  surroundings: StaffSurroundings,
): Result<ActiveStaff | InvitedStaff, StaffProblem> {
  if (staff.state === 'deactivated') return refuse(staffProblems.deactivated());
  if (role !== 'administrator' && isLastAdministrator(staff, surroundings.others)) return refuse(staffProblems.lastAdministrator());
  const assignment = checkAssignment({ role, branchIds }, surroundings.branchIds);
  return assignment.ok ? ok({ ...staff, role, branchIds: [...new Set(branchIds)] }) : assignment;
}

export interface DeactivateStaff {
  /** The member of staff who deactivates the other. */
  readonly by: StaffId;
  readonly others: readonly Staff[];
  readonly now: Instant;
}

/** Ends a person's access to the centre. Nobody can deactivate themselves, nor the last administrator. */
export function deactivateStaff(staff: Staff, { by, others, now }: DeactivateStaff): Result<DeactivatedStaff, StaffProblem> {
  if (staff.state === 'deactivated') return refuse(staffProblems.deactivated());
  if (isLastAdministrator(staff, others)) return refuse(staffProblems.lastAdministrator());
  if (staff.id === by) return refuse(staffProblems.cannotDeactivateSelf());
  const { id, name, email, role, branchIds, languages } = staff;
  return ok({ id, name, email, role, branchIds, languages, state: 'deactivated', deactivatedAt: now });
}

/** Whether no other active administrator is left. An invited one does not count, because the invitation may never be accepted. */
function isLastAdministrator(staff: Staff, others: readonly Staff[]): boolean {
  const isActiveAdministrator = ({ state, role }: Staff) => state === 'active' && role === 'administrator';
  return isActiveAdministrator(staff) && !others.some((other) => other.id !== staff.id && isActiveAdministrator(other));
}
