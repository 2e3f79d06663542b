import { isEmail, ok, refuse, sameEmail } from '../kernel/index.ts';
import type { BranchId, Instant, Result } from '../kernel/index.ts';
import type { ActiveStaff, InvitedStaff, Staff, StaffProfile } from './staff.ts';
import { staffProblems } from './staff.problems.ts';
import type { StaffProblem } from './staff.problems.ts';

export type InviteStaff = StaffProfile & { readonly now: Instant };
/** The branches and the other staff of the centre, against which an invitation is checked. */
export interface StaffSurroundings {
  readonly branchIds: readonly BranchId[];
  readonly others: readonly Staff[];
}

/** Invites a person, also one who was deactivated before. Everyone except an administrator needs a branch, otherwise they would see nothing. */
export function inviteStaff(
  { now, ...profile }: InviteStaff,
  { branchIds, others }: StaffSurroundings,
): Result<InvitedStaff, StaffProblem> {
  const name = profile.name.trim();
  const email = profile.email.trim();
  if (name === '') return refuse(staffProblems.nameMissing());
  if (!isEmail(email)) return refuse(staffProblems.emailInvalid());
  const present = others.filter(({ state }) => state !== 'deactivated');
  if (present.some((other) => other.id !== profile.id && sameEmail(other.email, email))) return refuse(staffProblems.emailTaken());
  const assignment = checkAssignment(profile, branchIds);
  return assignment.ok ? ok({ ...profile, name, email, state: 'invited', invitedAt: now }) : assignment;
}

/** Whether role and branches fit together and the branches belong to the centre. */
export function checkAssignment(
  { role, branchIds }: Pick<StaffProfile, 'role' | 'branchIds'>,
  known: readonly BranchId[],
): Result<true, StaffProblem> {
  if (role !== 'administrator' && branchIds.length === 0) return refuse(staffProblems.branchesMissing());
  return branchIds.every((id) => known.includes(id)) ? ok(true) : refuse(staffProblems.branchUnknown());
}

export type AcceptedInvitation = Pick<ActiveStaff, 'name' | 'state'>;
/** The invited person becomes active under the name that they chose. An invitation can be accepted once. */
export function acceptInvitation({ state }: Pick<Staff, 'state'>, name: string): Result<AcceptedInvitation, StaffProblem> {
  if (state !== 'invited') return refuse(staffProblems.notInvited(state));
  return name.trim() === '' ? refuse(staffProblems.nameMissing()) : ok({ name: name.trim(), state: 'active' });
}
