import type { EnrolmentMode } from '@saath/domain/programmes';
import type { Group } from '../api/shapes.ts';
import type { Kinds } from '../ui/kinds.ts';

/** How people join a group, as it says itself, or as its kind does in its branch; nothing until the kinds are here. */
export const joiningMode = (kinds: Kinds, { kind, branchId, enrolmentMode }: Group): EnrolmentMode | undefined =>
  enrolmentMode ?? kinds.inBranch(kind, branchId)?.enrolment;

/** The same where people need not be enrolled by staff, so that other words apply. */
export function freeMode(kinds: Kinds, group: Group): 'open' | 'drop-in' | undefined {
  const mode = joiningMode(kinds, group);
  return mode === 'open' || mode === 'drop-in' ? mode : undefined;
}
