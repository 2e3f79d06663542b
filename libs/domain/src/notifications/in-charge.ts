import type { StaffId } from '../kernel/index.ts';
import { mayDo } from '../staff/index.ts';
import type { CentrePermission, StaffRole } from '../staff/index.ts';

/** A person of the staff who works in the branch of a record. */
export interface Colleague {
  readonly staffId: StaffId;
  readonly role: StaffRole;
  /** Whether the person facilitates the group, or a group of the member. */
  readonly facilitates: boolean;
}

/**
 * The people who are told of something that needs a permission: those who facilitate, otherwise those who work in the branch, and the
 * administrators where there is nobody else. So every notification has a reader, and nobody gets those of everybody.
 */
export function inCharge(colleagues: readonly Colleague[], permission: CentrePermission): readonly StaffId[] {
  const able = colleagues.filter(({ role }) => mayDo(role, permission));
  const facilitating = able.filter(({ facilitates }) => facilitates);
  const ofBranch = able.filter(({ role }) => role !== 'administrator');
  const first = [facilitating, ofBranch, able].find((people) => people.length > 0) ?? [];
  return first.map(({ staffId }) => staffId);
}
