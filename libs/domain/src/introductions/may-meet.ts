import { introductionFacts, introductionLimits } from './introduction.ts';
import type { IntroductionKind, PersonToAsk } from './introduction.ts';
import { introductionProblems } from './introduction.problems.ts';
import type { IntroductionProblem } from './introduction.problems.ts';

type Obstacle = IntroductionProblem | undefined;
/** One rule about two people; undefined where it lets them meet. */
type PairRule = (a: PersonToAsk, b: PersonToAsk) => Obstacle;

/** People of one family know each other already, and one person on record twice is no second family. */
const ofTwoFamilies: PairRule = (a, b) =>
  a.memberId === b.memberId || (a.phoneMark !== null && a.phoneMark === b.phoneMark) ? introductionProblems.oneFamily() : undefined;

/** A mentor accompanies; a buddy is an equal. The two are not mixed while the pair lasts. */
const noMentorPair: PairRule = (a, b) =>
  a.pairedWith.includes(b.memberId) || b.pairedWith.includes(a.memberId) ? introductionProblems.mentorPair() : undefined;

/** Wards are apart by gender: while one of the two stays for treatment, their genders on record are the same. */
const ofOneWard: PairRule = (a, b) => {
  const isApart = a.gender !== null && b.gender !== null && a.gender !== b.gender;
  return isApart && (a.isStaying || b.isStaying) ? introductionProblems.otherWard() : undefined;
};

/** A circle of friends grows out of the groups in which people sit together. */
const inOneGroup: PairRule = (a, b) =>
  a.groupIds.some((id) => b.groupIds.includes(id)) ? undefined : introductionProblems.noSharedGroup();

const rules: Readonly<Record<IntroductionKind, readonly PairRule[]>> = {
  families: [ofTwoFamilies],
  'family-circle': [ofTwoFamilies],
  buddies: [ofTwoFamilies, noMentorPair, ofOneWard],
  friends: [ofTwoFamilies, noMentorPair, ofOneWard, inOneGroup],
};

/** The first reason for which two of these people do not meet in this way; undefined where all may. */
export function obstacleFor(kind: IntroductionKind, people: readonly PersonToAsk[]): Obstacle {
  for (const [place, one] of people.entries())
    for (const other of people.slice(place + 1))
      for (const rule of rules[kind]) {
        const obstacle = rule(one, other);
        if (obstacle !== undefined) return obstacle;
      }
  return undefined;
}

/** Everything that was asked of these people, as far as it bears on another question. */
export interface AskedBefore {
  /** The most open questions of one of them. */
  readonly openQuestions: number;
  /** Whether exactly these people are asked now, or have met. */
  readonly isGoingOn: boolean;
  /** Whether exactly these people were asked in vain within the days of rest. */
  readonly isRecent: boolean;
}

/** The reason for which these people are not asked now; undefined where they may be. */
export function obstacleToAsking(kind: IntroductionKind, people: readonly PersonToAsk[], before: AskedBefore): Obstacle {
  const { from, to } = introductionFacts[kind];
  const count = new Set(people.map(({ id }) => id)).size;
  if (count !== people.length || count < from || count > to) return introductionProblems.peopleCount(from, to);
  if (before.isGoingOn) return introductionProblems.alreadyAsked();
  if (before.isRecent) return introductionProblems.askedRecently(introductionLimits.restDays);
  if (before.openQuestions >= introductionLimits.openQuestions) return introductionProblems.tooManyOpen(introductionLimits.openQuestions);
  return obstacleFor(kind, people);
}
