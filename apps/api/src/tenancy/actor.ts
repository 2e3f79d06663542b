import type { CentreState } from '@saath/domain/centres';
import type { CentreId, StaffId, UserId } from '@saath/domain/kernel';
import { mayReadRecord, wholeCentre, type Permission, type PrivateRecord, type Reach, type StaffRole } from '@saath/domain/staff';

/** A person of a centre's staff who acts in that centre. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly userId: UserId;
  readonly staffId: StaffId;
  readonly role: StaffRole;
  /** The reach that the domain decides (`reachOf`); sign-in computes it once for each request. */
  readonly reach: Reach;
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

/** The person who sent the request, as sign-in found them. `centre` is missing for operators and while no centre is chosen. */
export interface Principal {
  readonly userId: UserId;
  readonly signInId: string;
  readonly name: string;
  readonly language: string;
  readonly operator: boolean;
  readonly permissions: ReadonlySet<Permission>;
  readonly centre?: { readonly centreId: CentreId; readonly actor: StaffActor; readonly state: CentreState };
}

/** Operators and jobs reach the whole centre; the database role and the route limit their rights. */
export const reachOfActor = (actor: Actor): Reach => (actor.kind === 'staff' ? actor.reach : wholeCentre);

/** Private records are read by staff only, never by an operator or a job. */
export const mayRead = (actor: Actor, record: PrivateRecord): boolean => actor.kind === 'staff' && mayReadRecord(actor, record);
