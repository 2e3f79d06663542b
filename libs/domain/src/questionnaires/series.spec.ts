import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import { seriesState, stepOf } from './series.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
/** Admitted on 1 March 2026: the series falls on 1 and 31 March, 30 May, 28 August and 24 February. */
const admitted = day('2026-03-01');

describe('the series of questionnaires', () => {
  it.each([
    { today: '2026-02-28', answered: [], due: null, next: '2026-03-01', then: 'nothing before the admission' },
    { today: '2026-03-01', answered: [], due: 0, next: '2026-03-31', then: 'due at admission' },
    { today: '2026-03-01', answered: ['2026-03-01'], due: null, next: '2026-03-31', then: 'answered at admission' },
    { today: '2026-03-01', answered: ['2026-02-27'], due: 0, next: '2026-03-31', then: 'what was answered before does not count' },
    { today: '2026-03-30', answered: [], due: 0, next: '2026-03-31', then: 'due until the next step' },
    { today: '2026-03-31', answered: ['2026-03-02'], due: 30, next: '2026-05-30', then: 'due on day 30' },
    { today: '2026-03-31', answered: ['2026-03-24'], due: null, next: '2026-05-30', then: 'answered seven days early' },
    { today: '2026-03-31', answered: ['2026-03-23'], due: 30, next: '2026-05-30', then: 'answered eight days early, which is too early' },
    { today: '2026-06-20', answered: [], due: 90, next: '2026-08-28', then: 'earlier steps are not owed any more' },
    { today: '2026-08-28', answered: ['2026-05-30'], due: 180, next: '2027-02-24', then: 'due on day 180' },
    { today: '2027-02-24', answered: [], due: 360, next: null, then: 'the last step' },
    { today: '2027-05-25', answered: [], due: 360, next: null, then: 'the last step is due for 90 days' },
    { today: '2027-05-26', answered: [], due: null, next: null, then: 'and no longer' },
  ])('on $today: $then', ({ today, answered, due, next }) => {
    const state = seriesState(admitted, answered.map(day), day(today));
    expect([state.due?.day ?? null, state.next?.on.toString() ?? null]).toEqual([due, next]);
  });

  it.each([
    { on: '2026-02-28', then: undefined },
    { on: '2026-03-01', then: 0 },
    { on: '2026-03-23', then: 0 },
    { on: '2026-03-24', then: 30 },
    { on: '2026-06-15', then: 90 },
    { on: '2028-01-01', then: 360 },
  ])('an answer on $on counts for $then', ({ on, then }) => expect(stepOf(admitted, day(on))?.day).toBe(then));
});
