import type { BranchId, StaffId } from '../kernel/index.ts';
import type { StaffRole } from './permissions.ts';
import type { StaffProfile } from './staff.ts';

/** The part of a centre with which a person works; it narrows their permissions. Queries apply it, so that counts and lists agree. */
export interface Reach {
  readonly branches: 'all' | readonly BranchId[];
  /** With an id, only the groups that this member of staff facilitates at present; with null, every group of the branches. */
  readonly facilitatorId: StaffId | null;
  /** The person, who reaches single sessions that they are named to lead; null where the whole centre is reached. */
  readonly staffId: StaffId | null;
}

/** The reach of the product itself, of an operator and of an administrator. */
export const wholeCentre: Reach = { branches: 'all', facilitatorId: null, staffId: null };

/** Facilitators see the groups that they facilitate, and no others. */
const seesOnlyOwnGroups = (role: StaffRole): boolean => role === 'facilitator' || role === 'mentor';

/**
 * An administrator works with the whole centre, a mentor with the people whom they accompany (`mayReachMentee`) and with no branch, everybody
 * else with the branches assigned to them; without a branch, with nothing.
 */
export const reachOf = ({ id, role, branchIds }: Pick<StaffProfile, 'id' | 'role' | 'branchIds'>): Reach =>
  role === 'administrator'
    ? wholeCentre
    : { branches: role === 'mentor' ? [] : branchIds, facilitatorId: seesOnlyOwnGroups(role) ? id : null, staffId: id };

export const mayReachBranch = ({ branches }: Reach, branchId: BranchId): boolean => branches === 'all' || branches.includes(branchId);

/**
 * Whether a person of the staff is within reach: they share a branch with the reader, or are an administrator, who works in all of them.
 *
 * @provedBySpec Queries apply this rule as SQL, which a spec compares with this function for every role.
 */
export const mayReachStaff = (reach: Reach, { role, branchIds }: Pick<StaffProfile, 'role' | 'branchIds'>): boolean =>
  role === 'administrator' || reach.branches === 'all' || branchIds.some((id) => mayReachBranch(reach, id));

/**
 * Whether the record of a member is within reach. It is not for peers: they see the people of their groups on rosters, by alias and code,
 * and add a person who walks in by the code that the person tells them.
 *
 * @provedBySpec Queries apply this rule as SQL, which a spec compares with this function for every role.
 */
export const mayReachMember = (reach: Reach, { branchId }: { readonly branchId: BranchId }): boolean =>
  reach.facilitatorId === null && mayReachBranch(reach, branchId);

/**
 * Whether a person who is accompanied by a mentor is within reach: for their present mentor, and for the staff who may read their record.
 *
 * @provedBySpec Queries apply this rule as SQL, which a spec compares with this function for every role.
 */
export const mayReachMentee = (
  reach: Reach,
  { branchId, mentorId }: { readonly branchId: BranchId; readonly mentorId: StaffId | null },
): boolean => mayReachMember(reach, { branchId }) || (reach.staffId !== null && mentorId === reach.staffId);

export interface ReachableGroup {
  readonly branchId: BranchId;
  /** The present facilitators; earlier ones no longer have access. */
  readonly facilitators: readonly StaffId[];
  /** The present back-ups, who know the group before they have to step in. */
  readonly backUps: readonly StaffId[];
}
export const mayReachGroup = (reach: Reach, { branchId, facilitators, backUps }: ReachableGroup): boolean =>
  mayReachBranch(reach, branchId) && (reach.facilitatorId === null || [...facilitators, ...backUps].includes(reach.facilitatorId));

export interface ReachableSession {
  readonly group: ReachableGroup;
  /** The people who are named to lead this session instead of the facilitators of the group; none where nobody is. */
  readonly named: readonly StaffId[];
  /** The branch to which this session alone was moved; null where it meets at the branch of its group. */
  readonly placedAt: BranchId | null;
}

/**
 * Whether a session is within reach: it is when its group is, and for the people who are named to lead it, in the branch of the group or in
 * the one where it meets. These reach the session and not the group. Who facilitated the group on the day of the session does not matter.
 *
 * @provedBySpec Queries apply this rule as SQL, which a spec compares with this function for every role.
 */
export const mayReachSession = (reach: Reach, { group, named, placedAt }: ReachableSession): boolean =>
  mayReachGroup(reach, group) ||
  (reach.staffId !== null && named.includes(reach.staffId) && (mayReachBranch(reach, group.branchId) || isHosted(reach, placedAt)));

/**
 * Whether a session is on the calendar of a person: when it is within reach, and when it meets in a branch whose sessions they see. Of such
 * a guest they see when and where it is and whose it is, not the people.
 *
 * @provedBySpec Queries apply this rule as SQL, which a spec compares with this function for every role.
 */
export const maySeeSession = (reach: Reach, session: ReachableSession): boolean =>
  mayReachSession(reach, session) || (reach.facilitatorId === null && isHosted(reach, session.placedAt));

const isHosted = (reach: Reach, placedAt: BranchId | null): boolean => placedAt !== null && mayReachBranch(reach, placedAt);
