import type { Words } from '../../i18n/words.ts';

/** A plan with the people who are informed of the change, and those whom no message reaches. */
interface PlanWithPeople {
  readonly peopleTold: number;
  readonly peopleUnreached: number;
}

/** “5 people are told”, and how many cannot be told in time where there are some. */
export const toldLines = (words: Words, { peopleTold, peopleUnreached }: PlanWithPeople): readonly string[] => [
  words.count('groups.plan.told', peopleTold),
  ...(peopleUnreached === 0 ? [] : [words.count('sessions.plan.unreached', peopleUnreached)]),
];
