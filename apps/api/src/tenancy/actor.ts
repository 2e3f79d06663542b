import type { BranchId, CentreId, StaffId, UserId } from '@saath/domain/kernel';
import type { BranchScope, Permission, StaffRole } from '@saath/domain/staff';

/** A member of a centre's staff at work in that centre. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly userId: UserId;
  readonly staffId: StaffId;
  readonly role: StaffRole;
  readonly scope: BranchScope;
}
export interface OperatorActor {
  readonly kind: 'operator';
  readonly userId: UserId;
}
/** The product itself: a scheduled job, a worker. */
export interface SystemActor {
  readonly kind: 'system';
}
export type Actor = StaffActor | OperatorActor | SystemActor;

/** Who asks, as sign-in found it. `centre` is missing while no centre is chosen, and for operators. */
export interface Principal {
  readonly userId: UserId;
  readonly signInId: string;
  readonly name: string;
  readonly language: string;
  readonly operator: boolean;
  readonly permissions: ReadonlySet<Permission>;
  readonly centre?: { readonly centreId: CentreId; readonly actor: StaffActor; readonly suspended: boolean };
}

/** Branch ids the actor may reach, or undefined for all: what list queries bind as `($n::uuid[] is null or branch_id = any($n))`. */
export function reachableBranches(actor: Actor): readonly BranchId[] | null {
  if (actor.kind !== 'staff') return null;
  return actor.scope.all ? null : actor.scope.branchIds;
}
