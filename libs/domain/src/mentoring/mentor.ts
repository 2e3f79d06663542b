import type { Day, Language, MentorId } from '../kernel/index.ts';
import type { Gender } from '../members/index.ts';

/** A recovered peer who accompanies others. */
export interface Mentor {
  readonly id: MentorId;
  /** Null when no running sobriety episode is on record. */
  readonly soberSince: Day | null;
  readonly paid: boolean;
  readonly trainingHours: number;
  readonly lastSupervisionOn: Day | null;
  readonly languages: readonly Language[];
  readonly gender: Gender | null;
  /** The mentor's own limit, if lower than the rule's. */
  readonly capacity: number | null;
  /** Mentorships running now. */
  readonly mentees: number;
}
