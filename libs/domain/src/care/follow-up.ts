import { daysBetween, isDayBefore } from '../kernel/index.ts';
import type { Day, FollowUpId, Instant, MemberId, StaffId } from '../kernel/index.ts';

/** Why a contact is due: a number of days after discharge, after a miss, or an additional one that staff wanted. */
export const followUpKinds = ['day-2', 'day-7', 'day-14', 'day-30', 'day-60', 'day-90', 'after-miss', 'extra'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];
export const followUpOutcomes = ['reached', 'not-reached', 'visited'] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];
/** The outcomes of a contact in which somebody spoke with the member. */
export const reachedOutcomes: readonly FollowUpOutcome[] = ['reached', 'visited'];

/** A contact that the centre owes a member. */
interface FollowUpBase {
  readonly id: FollowUpId;
  readonly memberId: MemberId;
  readonly kind: FollowUpKind;
  readonly dueOn: Day;
  /** The member of staff who makes the contact; null until one is assigned. */
  readonly ownerId: StaffId | null;
}
export interface DueFollowUp extends FollowUpBase {
  readonly state: 'due';
}
export interface DoneFollowUp extends FollowUpBase {
  readonly state: 'done';
  readonly outcome: FollowUpOutcome;
  readonly doneAt: Instant;
}
export type FollowUp = DueFollowUp | DoneFollowUp;

/** Whole days since its due day; 0 on that day, before it, and once the follow-up is done. */
export const overdueDays = ({ state, dueOn }: Pick<FollowUp, 'state' | 'dueOn'>, today: Day): number =>
  state === 'due' && isDayBefore(dueOn, today) ? daysBetween(dueOn, today) : 0;
