import { happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { BranchId, Day, MemberId, Result, StaffId } from '../kernel/index.ts';
import type { MemberEvent } from './member.events.ts';
import { memberProblems } from './member.problems.ts';
import type { MemberProblem } from './member.problems.ts';

export interface TransferMember {
  readonly to: BranchId;
  readonly on: Day;
  /** Today in the zone of the branch that the member leaves. */
  readonly today: Day;
  /** The person of the new branch who is in charge of the member from then on. */
  readonly ownerId: StaffId;
}
/** A line of the history of branches. */
export interface BranchChange {
  readonly from: BranchId;
  readonly to: BranchId;
  readonly on: Day;
}
export interface Transferred {
  readonly change: BranchChange;
  readonly events: readonly MemberEvent[];
}

/** Transfers a member to another branch of the centre, on a day that has come, into the hands of a person by name. */
export function transferMember(
  { id, branchId: from }: { readonly id: MemberId; readonly branchId: BranchId },
  { to, on, today, ownerId }: TransferMember,
): Result<Transferred, MemberProblem> {
  if (to === from) return refuse(memberProblems.sameBranch());
  if (isDayBefore(today, on)) return refuse(memberProblems.dateInFuture());
  return ok({
    change: { from, to, on },
    events: [happened('member-transferred', 'member', id, { from, to, on: on.toString(), ownerId }, [id])],
  });
}
