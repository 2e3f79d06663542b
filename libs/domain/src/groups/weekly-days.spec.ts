import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import type { Schedule } from './schedule.ts';
import { endTimeOf, weeklyDays } from './weekly-days.ts';

const aSchedule: Schedule = {
  startsOn: Temporal.PlainDate.from('2026-01-01'),
  startsAt: Temporal.PlainTime.from('18:00'),
  minutes: 60,
  recurrence: 'FREQ=WEEKLY;BYDAY=TU,FR',
  until: null,
  timeZone: 'Asia/Kolkata',
};
const wednesday = Temporal.PlainDate.from('2026-11-04');

describe('the days on which a group meets every week', () => {
  it.each([
    { what: 'are those of its rule', given: {}, then: [2, 5] },
    { what: 'begin with Sunday', given: { recurrence: 'FREQ=WEEKLY;BYDAY=SU,SA' }, then: [0, 6] },
    { what: 'are that of the first day without days', given: { recurrence: 'FREQ=WEEKLY' }, then: [4] },
    { what: 'are all of a daily rule', given: { recurrence: 'FREQ=DAILY' }, then: [0, 1, 2, 3, 4, 5, 6] },
    { what: 'are none of a rule for every second week', given: { recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' }, then: [] },
    { what: 'are none of a monthly rule', given: { recurrence: 'FREQ=MONTHLY;BYDAY=1TU' }, then: [] },
    { what: 'are none of some months', given: { recurrence: 'FREQ=WEEKLY;BYMONTH=11;BYDAY=TU' }, then: [] },
    { what: 'are none of a rule for every second day', given: { recurrence: 'FREQ=DAILY;INTERVAL=2' }, then: [] },
    { what: 'are none of a series that has ended', given: { until: wednesday.subtract({ days: 1 }) }, then: [] },
    { what: 'are those before the end of a series', given: { until: wednesday.add({ days: 2 }) }, then: [5] },
    { what: 'are none of a series that begins in a week', given: { startsOn: wednesday.add({ days: 7 }) }, then: [] },
    { what: 'are there six days before a series begins', given: { startsOn: wednesday.add({ days: 6 }) }, then: [2] },
    { what: 'are none after the last of a number of sessions', given: { recurrence: 'FREQ=WEEKLY;COUNT=3' }, then: [] },
  ])('$what', ({ given, then }) => expect(weeklyDays({ ...aSchedule, ...given }, wednesday)).toEqual(then));

  it.each([
    { startsAt: '18:00', minutes: 60, then: '19:00' },
    { startsAt: '23:30', minutes: 60, then: '00:30' },
  ])('end at $then after $minutes minutes from $startsAt', ({ startsAt, minutes, then }) =>
    expect(endTimeOf({ startsAt: Temporal.PlainTime.from(startsAt), minutes }).toString({ smallestUnit: 'minute' })).toBe(then),
  );
});
