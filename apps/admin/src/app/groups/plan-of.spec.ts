import { describe, expect, it } from '@jest/globals';
import { planOf } from './plan-of.ts';

const when = { days: ['MO'], every: 1, startsOn: '2026-11-23', startsAt: '10:30', minutes: 60, until: '' } as const;

describe('the plan of the fields', () => {
  it('is said once they say enough', () => {
    expect(planOf(when)).toEqual({ startsOn: '2026-11-23', startsAt: '10:30', minutes: 60, recurrence: 'FREQ=WEEKLY;BYDAY=MO' });
    expect(planOf({ ...when, until: '2026-12-31' })).toMatchObject({ until: '2026-12-31' });
  });

  it.each([{ days: [] }, { startsOn: '' }, { startsAt: '' }, { minutes: 0 }])('is not there with %j', (given) =>
    expect(planOf({ ...when, ...given })).toBeUndefined(),
  );
});
