import type { BranchId, Day, Language, MemberId, MentorId, StaffId } from '../kernel/index.ts';
import type { Gender } from '../members/index.ts';

/** Whether a mentor is paid for it; the bounds of a centre differ. */
export const mentorRoles = ['volunteer', 'paid'] as const;
export type MentorRole = (typeof mentorRoles)[number];

/** Why a mentor takes nobody at present. A mentor may step back at any time, so that neither of the two says why. */
export const mentorPauses = ['paused', 'stepped-back'] as const;
export type MentorPause = (typeof mentorPauses)[number];

/** A member who recovered and accompanies others. Their gender, branch and sobriety are those of their own record, and are never typed again. */
export interface Mentor {
  readonly id: MentorId;
  readonly memberId: MemberId;
  /** The account with which the mentor signs in; null for a mentor whose contacts the staff log. */
  readonly staffId: StaffId | null;
  readonly role: MentorRole;
  readonly trainingHours: number;
  readonly languages: readonly Language[];
  /** How many people the mentor accompanies at most. */
  readonly seats: number;
  readonly pause: MentorPause | null;
}

/** A mentor on a day: the profile, and the facts that the rules ask. */
export interface MentorFacts extends Mentor {
  readonly branchId: BranchId;
  readonly gender: Gender | null;
  /** The first day of the running episode of sobriety; null when none runs. */
  readonly soberSince: Day | null;
  /** Whether the mentor stays at a centre for treatment themselves. */
  readonly inTreatment: boolean;
  /** The day of the last supervision; null when there was none. */
  readonly supervisedOn: Day | null;
  /** How many people the mentor accompanies now. */
  readonly taken: number;
}

/** The relation of a mentor and a person. */
export interface SharedFacts {
  readonly isSamePerson: boolean;
  /** Whether one is a relative of the other, or they have a relative in common. */
  readonly isRelated: boolean;
  /** The last day on which both stayed in the same branch; null when they never did. */
  readonly sameWardUntil: Day | null;
  /** The names of the groups in which both have a seat. */
  readonly groups: readonly string[];
}

/** A person who waits for a mentor. */
export interface Mentee {
  readonly memberId: MemberId;
  readonly branchId: BranchId;
  readonly language: Language;
  /** The gender that the person prefers in a mentor; null without a preference. */
  readonly preference: Gender | null;
}

/** How many more people the mentor can accompany; none while paused. */
export const freeSeats = ({ seats, taken, pause }: Pick<MentorFacts, 'seats' | 'taken' | 'pause'>): number =>
  pause === null ? Math.max(0, seats - taken) : 0;
