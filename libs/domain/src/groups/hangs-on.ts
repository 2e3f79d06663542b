import type { StaffId } from '../kernel/index.ts';
import type { Facilitation } from '../programmes/index.ts';
import type { StaffRole } from '../staff/index.ts';

/** A person who leads a group, or who steps in, and works in its branch. */
export interface GroupLeader {
  readonly staffId: StaffId;
  readonly role: StaffRole;
}

/**
 * The one person on whom a series hangs: nobody else who leads the group or is named as its back-up may facilitate its kind, so that nobody is
 * asked when this person is away unplanned. Undefined where there is somebody else, where nobody leads it, and for kinds that ask for no
 * back-up.
 */
export function hangsOn(
  leaders: readonly GroupLeader[],
  backUps: readonly GroupLeader[],
  { roles, backUps: wanted }: Pick<Facilitation, 'roles' | 'backUps'>,
): StaffId | undefined {
  const [only, ...others] = leaders.filter(({ role }) => roles.includes(role));
  const isBacked = others.length > 0 || backUps.some(({ role }) => roles.includes(role));
  return wanted === 0 || isBacked ? undefined : only?.staffId;
}
