import type { Day, MemberId, MentorId, MentorshipId } from '../kernel/index.ts';

/** Why a pairing ended, as staff say it. `mentor-stepped-back` is what the product writes. */
export const mentorshipEndReasons = [
  'goal-reached',
  'person-wished',
  'mentor-wished',
  'did-not-fit',
  'handed-over',
  'left-centre',
] as const;
export type MentorshipEndReason = (typeof mentorshipEndReasons)[number] | 'mentor-stepped-back' | 'other-branch';

/** A person accompanied by a mentor, from a day to a day. */
export interface Mentorship {
  readonly id: MentorshipId;
  readonly mentorId: MentorId;
  readonly memberId: MemberId;
  readonly startedOn: Day;
  /** Null while the pairing lasts. */
  readonly endedOn: Day | null;
}
