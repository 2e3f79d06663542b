import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, Temporal } from '../kernel/index.ts';
import type { IntroductionId, MemberId, PersonId } from '../kernel/index.ts';
import { introductionFacts } from './introduction.ts';
import type { Introduction, PersonToAsk, SharedContact } from './introduction.ts';
import { answerForSelf, askToMeet, expireQuestion, leaveIntroduction, takeBackQuestion } from './mutual-steps.ts';

const start = Temporal.Instant.from('2026-11-24T12:00:00Z');
const everybody: readonly PersonToAsk[] = Array.from({ length: 4 }, (_, n) => ({
  ...{ id: idOf<PersonId>(String(n)), memberId: idOf<MemberId>(`m${String(n)}`), phoneMark: String(n), sharesPhone: false },
  ...{ groupIds: ['g'], gender: null, isStaying: false, pairedWith: [] },
}));

interface Step {
  readonly act: 'expire' | 'leave' | 'no' | 'take-back' | 'yes';
  readonly by: number;
  readonly shares: SharedContact;
  readonly hours: number;
}
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    act: fc.constantFrom<Step['act'][]>('yes', 'no', 'take-back', 'expire', 'leave'),
    by: fc.nat(3),
    shares: fc.constantFrom<SharedContact[]>('name', 'phone'),
    hours: fc.nat(400),
  }),
  { maxLength: 25 },
);

interface Course {
  readonly all: readonly Introduction[];
  /** The people whose last word was a yes when all met. */
  readonly agreed: ReadonlySet<number>;
}

/** The course of a question in a circle of four, with every step that is not refused. */
function courseOf(taken: readonly Step[]): Course {
  const first = askToMeet({
    ...{ id: idOf<IntroductionId>('i'), kind: 'friends', people: everybody, answerUntil: start.add({ hours: 720 }) },
    before: { openQuestions: 0, isGoingOn: false, isRecent: false },
  });
  if (!first.ok) throw new Error(first.problem.code);
  const all = [first.value.introduction];
  const agreed = new Set<number>();
  let now = start;
  for (const { act, by, shares, hours } of taken) {
    now = now.add({ hours });
    const last = all.at(-1) ?? first.value.introduction;
    const personId = idOf<PersonId>(String(by));
    const next = {
      yes: () => answerForSelf(last, { personId, answer: { says: 'yes', shares }, people: everybody, now }),
      no: () => answerForSelf(last, { personId, answer: { says: 'no' }, people: everybody, now }),
      'take-back': () => takeBackQuestion(last, now),
      expire: () => ({ ok: true as const, value: expireQuestion(last, now) ?? { introduction: last } }),
      leave: () => leaveIntroduction(last, personId),
    }[act]();
    if (!next.ok) continue;
    if (act === 'yes') agreed.add(by);
    all.push(next.value.introduction);
  }
  return { all, agreed };
}

describe('any course of an introduction', () => {
  it('brings people together only when each of them has said yes for themselves', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { all, agreed } = courseOf(taken);
        if (all.some(({ state }) => state === 'met')) expect([...agreed].toSorted()).toEqual([0, 1, 2, 3]);
      }),
    );
  });

  it('keeps no answer once it is over without a meeting', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        for (const { state, people } of courseOf(taken).all)
          if (['not-this-time', 'taken-back', 'expired'].includes(state)) expect(people.every(({ yes }) => yes === null)).toBe(true);
      }),
    );
  });

  it('never goes back, and is over for good', () => {
    const order = ['asked', 'met', 'ended'];
    fc.assert(
      fc.property(steps, (taken) => {
        const states = courseOf(taken).all.map(({ state }) => state);
        const over = states.findIndex((state) => !['asked', 'met'].includes(state));
        if (over >= 0) expect(new Set(states.slice(over)).size).toBe(1);
        const known = states.filter((state) => order.includes(state)).map((state) => order.indexOf(state));
        expect(known).toEqual(known.toSorted());
      }),
    );
  });

  it('has enough people while it lasts', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        for (const { state, people } of courseOf(taken).all)
          if (state === 'met')
            expect(people.filter(({ hasLeft }) => !hasLeft).length).toBeGreaterThanOrEqual(introductionFacts.friends.from);
      }),
    );
  });
});
