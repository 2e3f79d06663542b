import { daysBetween, isDayBefore } from '../kernel/index.ts';
import type { Day, FollowUpId, Instant, MemberId, StaffId } from '../kernel/index.ts';

/** The days after a discharge on which a plan may have a contact. */
export const contactDays = [0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90] as const;
export type ContactDay = (typeof contactDays)[number];

/**
 * Why a contact is due: a number of days after discharge, each quarter and each week of a plan, after a miss, because the member needs
 * support, after a meeting outside, or an additional one. A `contact` took place without being owed. A `consent-renewal` asks
 * for a consent that ends soon.
 */
export const followUpKinds = [
  'day-0',
  'day-1',
  'day-2',
  'day-3',
  'day-5',
  'day-7',
  'day-10',
  'day-14',
  'day-21',
  'day-30',
  'day-45',
  'day-60',
  'day-90',
  'quarterly',
  'weekly',
  'after-miss',
  'support',
  'outside-meeting',
  'extra',
  'contact',
  'consent-renewal',
] as const satisfies readonly (`day-${ContactDay}` | OtherKind)[];
type OtherKind = 'quarterly' | 'weekly' | 'after-miss' | 'support' | 'outside-meeting' | 'extra' | 'contact' | 'consent-renewal';
export type FollowUpKind = (typeof followUpKinds)[number];

/** How a contact came to be owed: by the plan of a discharge, because a try failed, because staff wanted it, by a step of a ladder, or because a consent ends. */
export const followUpOrigins = ['plan', 'retry', 'staff', 'ladder', 'consent'] as const;
export type FollowUpOrigin = (typeof followUpOrigins)[number];

export const followUpMethods = ['call', 'visit'] as const;
export type FollowUpMethod = (typeof followUpMethods)[number];

/** The outcomes of a contact. `reached` says that somebody spoke with the member, and not how the member was. */
export const followUpOutcomes = [
  'reached',
  'reached-well',
  'needs-support',
  'visited',
  'not-reached',
  'wrong-number',
  'asked-not-to-be-called',
] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];
/** The outcomes of a contact in which somebody spoke with the member. */
export const reachedOutcomes: readonly FollowUpOutcome[] = [
  'reached',
  'reached-well',
  'needs-support',
  'visited',
  'asked-not-to-be-called',
];

/** A contact that the centre owes a member. */
interface FollowUpBase {
  readonly id: FollowUpId;
  readonly memberId: MemberId;
  readonly kind: FollowUpKind;
  readonly origin: FollowUpOrigin;
  readonly method: FollowUpMethod;
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
