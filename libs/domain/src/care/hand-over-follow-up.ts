import { happened, ok, refuse } from '../kernel/index.ts';
import type { BranchId, FollowUpId, Result } from '../kernel/index.ts';
import { mayDo, mayReachMember, reachOf } from '../staff/index.ts';
import type { StaffProfile, StaffState } from '../staff/index.ts';
import type { CareEvent } from './care.events.ts';
import { followUpProblems } from './follow-up.problems.ts';
import type { FollowUpProblem } from './follow-up.problems.ts';
import type { DueFollowUp, FollowUp } from './follow-up.ts';

/** A colleague to whom contacts may be given. */
export interface Candidate extends Pick<StaffProfile, 'id' | 'role' | 'branchIds'> {
  readonly state: StaffState;
}

/** Whether a colleague can make the contacts of the members of a branch: they work here, make contacts, and reach the branch. */
export const mayOwnContacts = (candidate: Candidate, branchId: BranchId): boolean =>
  candidate.state === 'active' && mayDo(candidate.role, 'follow-ups:write') && mayReachMember(reachOf(candidate), { branchId });

/** A contact that is to be handed over, with the branch of its member. */
export interface ContactToGive {
  readonly followUp: FollowUp;
  readonly branchId: BranchId;
}
export interface HandedOverTogether {
  /** The contacts that come into other hands. */
  readonly given: readonly FollowUpHandedOver[];
  /** The contacts that cannot be handed over, each with the reason. */
  readonly refused: readonly { readonly id: FollowUpId; readonly problem: FollowUpProblem }[];
}

/** Gives several contacts to one colleague. All of them or none: where one is refused, none is given. */
export function handOverTogether(contacts: readonly ContactToGive[], to: Candidate): HandedOverTogether {
  const results = contacts.map(({ followUp, branchId }) => ({ id: followUp.id, result: handOverFollowUp(followUp, { to, branchId }) }));
  const refused = results.flatMap(({ id, result }) => (result.ok ? [] : [{ id, problem: result.problem }]));
  if (refused.length > 0) return { given: [], refused };
  return { given: results.flatMap(({ result }) => (result.ok && result.value.events.length > 0 ? [result.value] : [])), refused };
}

export interface HandOver {
  readonly to: Candidate;
  /** The branch of the member. */
  readonly branchId: BranchId;
}
export interface FollowUpHandedOver {
  readonly followUp: DueFollowUp;
  /** Empty where the follow-up is in these hands already. */
  readonly events: readonly CareEvent[];
}

/** Gives a follow-up to a colleague, by name. */
export function handOverFollowUp(followUp: FollowUp, { to, branchId }: HandOver): Result<FollowUpHandedOver, FollowUpProblem> {
  if (followUp.state === 'done') return refuse(followUpProblems.alreadyDone(followUp.id));
  if (!mayOwnContacts(to, branchId)) return refuse(followUpProblems.ownerNotHere());
  if (followUp.ownerId === to.id) return ok({ followUp, events: [] });
  return ok({
    followUp: { ...followUp, ownerId: to.id },
    events: [happened('follow-up-handed-over', 'follow-up', followUp.id, { to: to.id }, [followUp.memberId])],
  });
}
