import { describe, expect, it } from '@jest/globals';
import { planOf } from './plan-of.ts';

const when = { days: ['MO'], every: 'weekly', startsOn: '2026-11-23', startsAt: '10:30', minutes: 60, until: '' } as const;

describe('the plan of the fields', () => {
  it('is said once they say enough', () => {
    expect(planOf(when)).toEqual({ startsOn: '2026-11-23', startsAt: '10:30', minutes: 60, recurrence: 'FREQ=WEEKLY;BYDAY=MO' });
    expect(planOf({ ...when, until: '2026-12-31' })).toMatchObject({ until: '2026-12-31' });
  });

  it('counts weeks from where they were counted when the rhythm stays', () => {
    const standing = { startsOn: '2026-03-04', startsAt: '10:00', minutes: 90, recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=SU' };
    const same = { ...when, days: ['WE'], interval: 2 };
    expect(planOf(same, standing)).toMatchObject({ startsOn: '2026-03-04', startsAt: '10:30', recurrence: standing.recurrence });
    expect(planOf({ ...same, interval: 1 }, standing)).toMatchObject({ startsOn: '2026-11-23', recurrence: 'FREQ=WEEKLY;BYDAY=WE' });
  });

  it('counts sessions from where they were counted when only their number changes', () => {
    const standing = { startsOn: '2026-03-04', startsAt: '10:00', minutes: 90, recurrence: 'FREQ=WEEKLY;COUNT=12;BYDAY=WE;WKST=SU' };
    const same = { ...when, days: ['WE'], times: 12 };
    expect(planOf(same, standing)).toMatchObject({ startsOn: '2026-03-04', recurrence: standing.recurrence });
    expect(planOf({ ...same, times: 16 }, standing)).toMatchObject({
      startsOn: '2026-03-04',
      recurrence: 'FREQ=WEEKLY;BYDAY=WE;WKST=SU;COUNT=16',
    });
    expect(planOf({ ...same, times: null }, standing)).toMatchObject({ recurrence: 'FREQ=WEEKLY;BYDAY=WE;WKST=SU' });
    expect(planOf({ ...same, days: ['TH'] }, standing)).toMatchObject({
      startsOn: '2026-11-23',
      recurrence: 'FREQ=WEEKLY;BYDAY=TH;COUNT=12',
    });
  });

  it('counts the sessions of a group that had no end from the day of the change, in its own weeks', () => {
    const standing = { startsOn: '2026-11-18', startsAt: '10:00', minutes: 90, recurrence: 'FREQ=WEEKLY;INTERVAL=2' };
    const given = { ...when, days: ['WE'], interval: 2, startsOn: '2026-11-26', times: 3 };
    expect(planOf(given, standing)).toMatchObject({ startsOn: '2026-11-30', recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=3' });
  });

  it('goes on counting by a rule that the fields cannot say', () => {
    const standing = { startsOn: '2024-02-29', startsAt: '10:00', minutes: 90, recurrence: 'FREQ=YEARLY' };
    const given = { ...when, every: 'kept', kept: 'FREQ=YEARLY', times: 5 } as const;
    expect(planOf(given, standing)).toMatchObject({ startsOn: '2024-02-29', recurrence: 'FREQ=YEARLY;COUNT=5' });
  });

  it.each([{ days: [] }, { startsOn: '' }, { startsAt: '' }, { minutes: 0 }])('is not there with %j', (given) =>
    expect(planOf({ ...when, ...given })).toBeUndefined(),
  );
});
