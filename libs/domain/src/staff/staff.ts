import type { BranchId, Instant, Language, StaffId, UserId } from '../kernel/index.ts';
import type { StaffRole } from './permissions.ts';

/** A person's membership in a centre's staff. */
export interface StaffProfile {
  readonly id: StaffId;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  /** The assigned branches; an administrator works with every branch and needs none. */
  readonly branchIds: readonly BranchId[];
  readonly languages: readonly Language[];
}
export interface InvitedStaff extends StaffProfile {
  readonly state: 'invited';
  readonly invitedAt: Instant;
}
export interface ActiveStaff extends StaffProfile {
  readonly state: 'active';
  readonly userId: UserId;
  readonly joinedAt: Instant;
}
/** Cannot sign in to the centre any more; their name stays on the records that they made. */
export interface DeactivatedStaff extends StaffProfile {
  readonly state: 'deactivated';
  readonly deactivatedAt: Instant;
}
export type Staff = InvitedStaff | ActiveStaff | DeactivatedStaff;
export type StaffState = Staff['state'];
