import { problem } from '../kernel/index.ts';
import type { MentorReason } from './mentor-reason.ts';
import { reasonParam } from './mentor-reason.ts';

/** The refusals of mentors. */
export const mentorProblems = {
  alreadyMentor: () => problem('conflict', 'mentors/already-mentor'),
  /** The account belongs to another mentor, or to somebody who is no mentor. */
  accountTaken: () => problem('conflict', 'mentors/account-taken'),
  accountNotMentor: () => problem('invalid', 'mentors/account-not-mentor'),
  outsideCentre: () => problem('conflict', 'mentors/outside-centre'),
  noLanguage: () => problem('invalid', 'mentors/no-language'),
  seatsAboveBound: (most: number) => problem('invalid', 'mentors/seats-above-bound', { most }),
  seatsBelowPeople: (people: number) => problem('conflict', 'mentors/seats-below-people', { people }),
  boundOutOfRange: (bound: string, from: number, to: number) => problem('invalid', 'mentors/bound-out-of-range', { bound, from, to }),
  /** Every reason, with its numbers under its own code. */
  notEligible: (reasons: readonly MentorReason[]) =>
    problem('conflict', 'mentors/not-eligible', {
      reasons: reasons.map(({ code }) => code).join(','),
      ...Object.fromEntries(reasons.map((reason) => [reason.code, reasonParam(reason)])),
    }),
  alreadyPaired: () => problem('conflict', 'mentors/already-paired'),
  alreadyWaiting: () => problem('conflict', 'mentors/already-waiting'),
  alreadyEnded: () => problem('conflict', 'mentors/already-ended'),
  sameMentor: () => problem('conflict', 'mentors/same-mentor'),
  alreadySteppedBack: () => problem('conflict', 'mentors/already-stepped-back'),
  dateInFuture: () => problem('invalid', 'mentors/date-in-future'),
  nextInPast: () => problem('invalid', 'mentors/next-in-past'),
  minutesWithoutContact: () => problem('invalid', 'mentors/minutes-without-contact'),
} as const;
export type MentorProblem = ReturnType<(typeof mentorProblems)[keyof typeof mentorProblems]>;
