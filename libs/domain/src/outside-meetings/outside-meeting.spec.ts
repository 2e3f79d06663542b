import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, daysBetween, idOf } from '../kernel/index.ts';
import type { OutsideMeetingId } from '../kernel/index.ts';
import { listMeeting, nextDateAfter, outsideMeetingLimits } from './outside-meeting.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const aMeeting = { id: idOf<OutsideMeetingId>('aasha'), name: 'Aasha', weekdays: [4], isArchived: false };

describe('a meeting outside on the list of the centre', () => {
  it.each([
    { sentence: 'has a name', name: 'Aasha', listed: 0, then: undefined },
    { sentence: 'is refused without one', name: ' ', listed: 0, then: 'outside-meetings/name-missing' },
    { sentence: 'is refused with a name that says nothing', name: '...', listed: 0, then: 'outside-meetings/name-missing' },
    { sentence: 'is the last one that has room', name: 'Aasha', listed: outsideMeetingLimits.meetings - 1, then: undefined },
    {
      sentence: 'is refused when the list is full',
      name: 'Aasha',
      listed: outsideMeetingLimits.meetings,
      then: 'outside-meetings/list-full',
    },
  ])('$sentence', ({ name, listed, then }) => {
    const result = listMeeting({ ...aMeeting, name }, listed);
    expect(result.ok ? undefined : result.problem.code).toBe(then);
  });
});

describe('the next date of a meeting', () => {
  it.each([
    { sentence: 'is the same weekday a week later', after: '2026-11-26', weekdays: [4], then: '2026-12-03' },
    { sentence: 'is the next of several weekdays', after: '2026-11-26', weekdays: [1, 4], then: '2026-11-30' },
    { sentence: 'may be tomorrow', after: '2026-11-26', weekdays: [5], then: '2026-11-27' },
    { sentence: 'crosses a year', after: '2026-12-31', weekdays: [7], then: '2027-01-03' },
    { sentence: 'is a week later where the weekdays are not known', after: '2026-11-26', weekdays: [], then: '2026-12-03' },
  ])('$sentence', ({ after, weekdays, then }) => expect(nextDateAfter(day(after), weekdays).toString()).toBe(then));

  it('is always within the next seven days, on a weekday of the meeting', () => {
    const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), weekdays, (ahead, on) => {
        const after = day('2026-01-01').add({ days: ahead });
        const next = nextDateAfter(after, on);
        expect(daysBetween(after, next)).toBeGreaterThan(0);
        expect(daysBetween(after, next)).toBeLessThanOrEqual(7);
        expect(on.length === 0 || on.includes(next.dayOfWeek)).toBe(true);
      }),
    );
  });
});
