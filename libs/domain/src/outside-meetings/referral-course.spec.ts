import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '../kernel/index.ts';
import { courseOf, daysUnanswered, openReferralStates, referralState, visitNumber, visitOutcomes } from './referral-course.ts';
import type { ReferralState, ReferralStep } from './referral-course.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const arranged = (on: string): ReferralStep => ({ type: 'arranged', on: day(on) });
const went: ReferralStep = { type: 'answered', outcome: 'went' };
const notThisTime: ReferralStep = { type: 'answered', outcome: 'not-this-time' };
const moved: ReferralStep = { type: 'answered', outcome: 'moved' };
const ended: ReferralStep = { type: 'ended' };
const first = arranged('2026-11-26');
const second = arranged('2026-12-03');

interface Case {
  readonly sentence: string;
  readonly steps: readonly ReferralStep[];
  readonly today?: string;
  readonly then: { readonly state: ReferralState; readonly number: number; readonly went: number };
}

describe('the state of a referral to a meeting outside', () => {
  it.each<Case>([
    { sentence: 'the first visit is ahead', steps: [first], today: '2026-11-25', then: { state: 'ahead', number: 1, went: 0 } },
    { sentence: 'it is due on its day', steps: [first], today: '2026-11-26', then: { state: 'due', number: 1, went: 0 } },
    { sentence: 'it stays due until somebody answers', steps: [first], today: '2027-01-01', then: { state: 'due', number: 1, went: 0 } },
    {
      sentence: 'after the first of two, another is to be arranged',
      steps: [first, went],
      then: { state: 'to-arrange', number: 1, went: 1 },
    },
    { sentence: 'the second one is ahead', steps: [first, went, second], then: { state: 'ahead', number: 2, went: 1 } },
    { sentence: 'after both it is done', steps: [first, went, second, went], then: { state: 'done', number: 2, went: 2 } },
    {
      sentence: 'a visit that did not take place counts as one of them, and not as one to which somebody went',
      steps: [first, notThisTime, second, went],
      then: { state: 'done', number: 2, went: 1 },
    },
    { sentence: 'a changed day counts as none', steps: [first, moved, second], then: { state: 'ahead', number: 1, went: 0 } },
    { sentence: 'an end ends what was arranged', steps: [first, ended], then: { state: 'ended', number: 1, went: 0 } },
    { sentence: 'what was before the end stays', steps: [first, went, second, ended], then: { state: 'ended', number: 1, went: 1 } },
  ])('$sentence', ({ steps, today = '2026-11-27', then }) => {
    const course = courseOf(steps);
    expect({ state: referralState(course, 2, day(today)), number: visitNumber(course), went: course.went }).toEqual(then);
  });

  it('is open exactly until it is done or ended', () => expect(openReferralStates).toEqual(['ahead', 'due', 'to-arrange']));

  it('counts the days since a visit of which nobody knows', () =>
    expect(['2026-11-25', '2026-11-26', '2026-11-28'].map((today) => daysUnanswered(day('2026-11-26'), day(today)))).toEqual([0, 0, 2]));
});

const step = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((days): ReferralStep => ({ type: 'arranged', on: day('2026-11-01').add({ days }) })),
  fc.constantFrom(...visitOutcomes).map((outcome): ReferralStep => ({ type: 'answered', outcome })),
);

describe('any steps of a referral', () => {
  it('never count more visits that took place than were answered, and never fewer after another step', () => {
    fc.assert(
      fc.property(fc.array(step), step, (steps, next) => {
        const [before, after] = [courseOf(steps), courseOf([...steps, next])];
        expect(before.went).toBeLessThanOrEqual(before.answered);
        expect(after.went).toBeGreaterThanOrEqual(before.went);
        expect(after.answered - before.answered).toBe(next.type === 'answered' && next.outcome !== 'moved' ? 1 : 0);
      }),
    );
  });

  it('never leave a visit without an answer when it has ended', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const course = courseOf([...steps, ended]);
        expect(course.visitOn).toBeNull();
        expect(referralState(course, 2, day('2026-11-20'))).toBe('ended');
      }),
    );
  });

  it('have a visit to answer exactly in the states ahead and due', () => {
    fc.assert(
      fc.property(fc.array(step), fc.integer({ min: 0, max: 60 }), (steps, days) => {
        const course = courseOf(steps);
        const state = referralState(course, 2, day('2026-11-01').add({ days }));
        expect(state === 'ahead' || state === 'due').toBe(course.visitOn !== null);
      }),
    );
  });
});
