import { describe, expect, it } from '@jest/globals';
import { answersOf, noAnswers, recurrenceOf } from './recurrence-of.ts';

const firstDay = '2026-12-06';

describe('the rule that the fields say', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=2',
    'FREQ=WEEKLY;BYDAY=TU,TH',
    'FREQ=WEEKLY;INTERVAL=3;BYDAY=WE',
    'FREQ=MONTHLY;BYDAY=2SU,4SU',
    'FREQ=MONTHLY;BYDAY=1SA,-1SA,1SU,-1SU',
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR',
    'FREQ=MONTHLY;BYMONTHDAY=1,15,-1',
    'FREQ=MONTHLY;BYDAY=2SU,-1SA',
    'FREQ=MONTHLY;BYDAY=-2SA',
    'FREQ=WEEKLY;INTERVAL=26;BYDAY=MO',
    'FREQ=WEEKLY;BYDAY=MO;COUNT=12',
    'FREQ=MONTHLY;BYDAY=2SU,-1SA;COUNT=6',
    'FREQ=YEARLY;COUNT=3',
    'FREQ=YEARLY',
  ])('%s is shown and kept', (rule) => expect(recurrenceOf(answersOf(rule, firstDay))).toBe(rule));

  it.each([
    { rule: 'FREQ=MONTHLY;BYDAY=2SU,4SU', then: { every: 'monthly', days: ['SU'], places: [2, 4] } },
    { rule: 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1', then: { every: 'monthly', days: ['FR'], places: [-1] } },
    { rule: 'FREQ=WEEKLY', then: { every: 'weekly', days: ['SU'] } },
    { rule: 'FREQ=MONTHLY', then: { every: 'dates', dates: [6] } },
    { rule: 'FREQ=MONTHLY;BYDAY=2SU,-1SA', then: { every: 'kept', kept: 'FREQ=MONTHLY;BYDAY=2SU,-1SA' } },
    { rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=12', then: { every: 'weekly', days: ['MO'], times: 12 } },
    { rule: 'FREQ=YEARLY;COUNT=3', then: { every: 'kept', kept: 'FREQ=YEARLY', times: 3 } },
    { rule: 'weekly', then: { every: 'kept', kept: 'weekly' } },
  ])('$rule is shown as $then', ({ rule, then }) => expect(answersOf(rule, firstDay)).toEqual({ ...noAnswers, ...then }));

  it.each([
    { every: 'weekly' },
    { every: 'weekly', days: ['MO'], interval: 0 },
    { every: 'monthly', days: ['MO'] },
    { every: 'monthly', places: [1] },
    { every: 'dates' },
    { every: 'kept' },
    { every: 'daily', times: 0 },
    { every: 'daily', times: 1.5 },
    { every: 'daily', times: 10_001 },
  ] as const)('is not there with %j', (given) => expect(recurrenceOf({ ...noAnswers, ...given })).toBeUndefined());
});
