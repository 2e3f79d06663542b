import type { Day, MemberId, OutsideMeetingId, OutsideReferralId } from '../kernel/index.ts';
import type { ReferralCourse } from './referral-course.ts';

/** A person who goes along: nobody, the mentor of the member, somebody of the staff, or somebody who is named. */
export const companionKinds = ['nobody', 'mentor', 'staff', 'named'] as const;
export type CompanionKind = (typeof companionKinds)[number];

export interface Companion {
  readonly kind: CompanionKind;
  /** The mentor or the person of the staff; null for the others. */
  readonly id: string | null;
  /** The name of somebody else; null for mentors and staff. */
  readonly name: string | null;
}

/** The meeting of a referral: one of the list, or one in words. */
export interface MeetingOfReferral {
  readonly meetingId: OutsideMeetingId | null;
  readonly name: string | null;
}

/** How it was, in five faces, the hardest first. */
export const visitFaces = ['very-hard', 'hard', 'so-so', 'good', 'great'] as const;
export type VisitFace = (typeof visitFaces)[number];
export const visitTags = ['felt-welcome', 'would-go-again', 'knew-someone', 'too-far'] as const;
export type VisitTag = (typeof visitTags)[number];

/** How a visit was for the member. */
export interface Impression {
  readonly face: VisitFace | null;
  readonly tags: readonly VisitTag[];
  /** One line in the words of the member; null when there is none. */
  readonly words: string | null;
}

/** The bounds of referrals. Lengths are in characters. */
export const referralLimits = {
  usualVisits: 2,
  mostVisits: 4,
  /** The most referrals of a member that are open at once. */
  open: 5,
  nameLength: 100,
  placeLength: 200,
  wordsLength: 200,
} as const;

/** The way of a member to a meeting outside. */
export interface Referral {
  readonly id: OutsideReferralId;
  readonly memberId: MemberId;
  /** How many visits were agreed. */
  readonly visits: number;
  readonly course: ReferralCourse;
}

/** A visit as it is arranged. */
export interface ArrangedVisit {
  readonly on: Day;
  readonly today: Day;
}
