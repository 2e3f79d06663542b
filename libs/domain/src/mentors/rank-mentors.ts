import type { Gender } from '../members/index.ts';
import { reasonsAgainst } from './mentor-eligibility.ts';
import type { MentorReason } from './mentor-reason.ts';
import type { Pairing } from './mentor-rules.ts';
import { freeSeats } from './mentor.ts';

/** Why a mentor fits, in the order in which mentors are compared. */
export interface MentorFit {
  readonly speaksLanguage: boolean;
  /** The preferred gender, which the mentor has; null when the person prefers none. */
  readonly gender: Gender | null;
  readonly isSameBranch: boolean;
  /** The names of the groups that they share. */
  readonly groups: readonly string[];
  readonly taken: number;
  readonly seats: number;
}
export interface SuggestedMentor<Candidate extends Pairing> {
  readonly candidate: Candidate;
  readonly fit: MentorFit;
}
export interface UnsuitableMentor<Candidate extends Pairing> {
  readonly candidate: Candidate;
  readonly reasons: readonly MentorReason[];
}
export interface MentorSuggestions<Candidate extends Pairing> {
  readonly suggested: readonly SuggestedMentor<Candidate>[];
  readonly notNow: readonly UnsuitableMentor<Candidate>[];
}

const fitOf = ({ mentor, mentee, shared }: Pairing): MentorFit => ({
  speaksLanguage: mentor.languages.includes(mentee.language),
  gender: mentee.preference,
  isSameBranch: mentor.branchId === mentee.branchId,
  groups: shared.groups,
  taken: mentor.taken,
  seats: mentor.seats,
});

const first = (a: boolean, b: boolean): number => Number(b) - Number(a);

/** An order by facts, one after the other, and no score: language, branch, shared groups, free seats. */
function byFit<Candidate extends Pairing>(a: SuggestedMentor<Candidate>, b: SuggestedMentor<Candidate>): number {
  return (
    first(a.fit.speaksLanguage, b.fit.speaksLanguage) ||
    first(a.fit.isSameBranch, b.fit.isSameBranch) ||
    b.fit.groups.length - a.fit.groups.length ||
    freeSeats(b.candidate.mentor) - freeSeats(a.candidate.mentor)
  );
}

/** The mentors who can take the person, the best fit first, and the others with every reason. Equal ones keep the order in which they are given. */
export function rankMentors<Candidate extends Pairing>(candidates: readonly Candidate[]): MentorSuggestions<Candidate> {
  const judged = candidates.map((candidate) => ({ candidate, reasons: reasonsAgainst(candidate) }));
  const able = judged.filter(({ reasons }) => reasons.length === 0);
  return {
    suggested: able.map(({ candidate }) => ({ candidate, fit: fitOf(candidate) })).toSorted(byFit),
    notNow: judged.filter(({ reasons, candidate }) => reasons.length > 0 && !candidate.shared.isSamePerson),
  };
}
