import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { MemberId } from '../kernel/index.ts';
import { checkReviewDays, nextReview, reviewCopingPlan, usualReviewDays } from './coping-review.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const memberId = idOf<MemberId>('m1');

describe('the next time a plan is gone over', () => {
  it.each([
    { last: '2026-09-01', days: 90, today: '2026-11-29', dueOn: '2026-11-30', isDue: false },
    { last: '2026-09-01', days: 90, today: '2026-11-30', dueOn: '2026-11-30', isDue: true },
    { last: '2026-09-01', days: 90, today: '2027-03-01', dueOn: '2026-11-30', isDue: true },
    { last: '2026-12-25', days: 7, today: '2026-12-31', dueOn: '2027-01-01', isDue: false },
    { last: '2027-01-01', days: 365, today: '2028-01-01', dueOn: '2028-01-01', isDue: true },
  ])('last on $last, every $days days, on $today: due on $dueOn, $isDue', ({ last, days, today, dueOn, isDue }) =>
    expect(nextReview(day(last), days, day(today))).toEqual({ dueOn: day(dueOn), isDue }),
  );
});

describe('a plan that was gone over', () => {
  it.each(['2026-11-30', '2026-12-01'])('is recorded for %s', (on) =>
    expect(reviewCopingPlan({ memberId, on: day(on), today: day('2026-12-01') })).toEqual({
      ok: true,
      value: [{ type: 'coping-plan-reviewed', subject: { kind: 'member', id: 'm1' }, concerns: ['m1'], facts: { on } }],
    }),
  );

  it('is not recorded for a day that has not come', () =>
    expect(reviewCopingPlan({ memberId, on: day('2026-12-02'), today: day('2026-12-01') })).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', code: 'coping-plans/review-in-future' },
    }));
});

describe('the days of a centre', () => {
  it.each([7, usualReviewDays, 365])('may be %s', (days) => expect(checkReviewDays(days)).toEqual({ ok: true, value: days }));

  it.each([0, 6, 366])('may not be %s', (days) =>
    expect(checkReviewDays(days)).toMatchObject({
      ok: false,
      problem: { code: 'coping-plans/days-out-of-range', params: { from: 7, to: 365 } },
    }),
  );
});
