import { daysBetween, isDayBefore } from '../kernel/index.ts';
import type { Day, FollowUpId, Instant, MemberId, StaffId } from '../kernel/index.ts';

/** Why a contact is due: so many days after discharge, after a miss, or because staff wanted one more. */
export const followUpKinds = ['day-2', 'day-7', 'day-14', 'day-30', 'day-60', 'day-90', 'after-miss', 'extra'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];
export const followUpOutcomes = ['reached', 'not-reached', 'visited'] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];

/** A contact with a member that somebody owes. */
interface FollowUpBase {
  readonly id: FollowUpId;
  readonly memberId: MemberId;
  readonly kind: FollowUpKind;
  readonly dueOn: Day;
  /** Null until somebody takes it. */
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

/** Whole days past its due day; none on the day itself and none once it is done. */
export const overdueDays = ({ state, dueOn }: Pick<FollowUp, 'state' | 'dueOn'>, today: Day): number =>
  state === 'due' && isDayBefore(dueOn, today) ? daysBetween(dueOn, today) : 0;
