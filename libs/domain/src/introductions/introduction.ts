import { isBefore } from '../kernel/index.ts';
import type { Instant, IntroductionId, MemberId, PersonId } from '../kernel/index.ts';
import type { Gender } from '../members/index.ts';

/** Two families, a circle of families, two members who are there for each other, or a circle of friends. */
export const introductionKinds = ['families', 'family-circle', 'buddies', 'friends'] as const;
export type IntroductionKind = (typeof introductionKinds)[number];

interface KindFacts {
  readonly people: 'members' | 'relatives';
  /** The fewest and the most people, all of whom are asked. */
  readonly from: number;
  readonly to: number;
}
export const introductionFacts: Readonly<Record<IntroductionKind, KindFacts>> = {
  families: { people: 'relatives', from: 2, to: 2 },
  'family-circle': { people: 'relatives', from: 3, to: 8 },
  buddies: { people: 'members', from: 2, to: 2 },
  friends: { people: 'members', from: 3, to: 8 },
};

/** The questions are open; all said yes and have met; somebody said no; and three ways to be over. */
export const introductionStates = ['asked', 'met', 'not-this-time', 'taken-back', 'expired', 'ended'] as const;
export type IntroductionState = (typeof introductionStates)[number];
/** The states of an introduction that matters now. */
export const presentStates: readonly IntroductionState[] = ['asked', 'met'];

/** The contact that a person gives with a yes: the first name alone, or the telephone number on record too. */
export const sharedContacts = ['name', 'phone'] as const;
export type SharedContact = (typeof sharedContacts)[number];

/** A person of an introduction. Only a yes is ever kept, with the contact that goes with it. */
export interface AskedPerson {
  readonly id: PersonId;
  readonly yes: SharedContact | null;
  readonly hasLeft: boolean;
}

export interface Introduction {
  readonly id: IntroductionId;
  readonly kind: IntroductionKind;
  readonly state: IntroductionState;
  /** The first moment at which nobody can answer any more. */
  readonly answerUntil: Instant;
  readonly people: readonly AskedPerson[];
}

/** A person with the facts that the rules compare. */
export interface PersonToAsk {
  readonly id: PersonId;
  /** The member, or the one whose relative the person is. */
  readonly memberId: MemberId;
  /** A mark that two equal numbers share; null without a number. */
  readonly phoneMark: string | null;
  /** Whether the number is also on record for somebody else. */
  readonly sharesPhone: boolean;
  readonly groupIds: readonly string[];
  readonly gender: Gender | null;
  /** Whether the person stays at a centre for treatment. */
  readonly isStaying: boolean;
  /** The members with whom the person is in a pair of mentor and mentee. */
  readonly pairedWith: readonly string[];
}

export const isOpenAt = ({ state, answerUntil }: Pick<Introduction, 'answerUntil' | 'state'>, now: Instant): boolean =>
  state === 'asked' && isBefore(now, answerUntil);

/** The bounds of introductions. A centre may change the days for an answer. */
export const introductionLimits = {
  answerDays: { default: 30, from: 7, to: 90 },
  /** The most open questions to one person. */
  openQuestions: 3,
  /** In days: the rest before the same people are asked again. */
  restDays: 90,
} as const;
