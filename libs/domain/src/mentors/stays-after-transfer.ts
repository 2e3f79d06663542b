import type { BranchId } from '../kernel/index.ts';
import type { MentorBounds } from './mentor-bounds.ts';

/** Whether a mentor stays with a person who goes to another branch: where the centre asks for one branch, only a mentor of the new one. */
export const staysAfterTransfer = (
  mentorBranchId: BranchId,
  newBranchId: BranchId,
  { needsSameBranch }: Pick<MentorBounds, 'needsSameBranch'>,
): boolean => !needsSameBranch || mentorBranchId === newBranchId;
