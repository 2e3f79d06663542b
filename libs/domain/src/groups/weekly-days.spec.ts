import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, weekdays } from '../kernel/index.ts';
import { occurrences } from './occurrences.ts';
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
const midnight = Temporal.PlainTime.from('00:00');
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
    { what: 'are those of a daily rule with days', given: { recurrence: 'FREQ=DAILY;BYDAY=MO,SA' }, then: [1, 6] },
    { what: 'are none of a rule that cannot be read', given: { recurrence: 'every Tuesday' }, then: [] },
    { what: 'are none of the last day of each month', given: { recurrence: 'FREQ=DAILY;BYMONTHDAY=-1' }, then: [] },
    {
      what: 'are that of today where the series ends today',
      given: { recurrence: 'FREQ=DAILY', startsAt: midnight, until: wednesday },
      then: [3],
    },
    { what: 'are read by the clock of the place', given: { timeZone: 'Pacific/Kiritimati', startsAt: midnight }, then: [2, 5] },
    { what: 'are none after the last of a number of sessions', given: { recurrence: 'FREQ=WEEKLY;COUNT=3' }, then: [] },
  ])('$what', ({ given, then }) => expect(weeklyDays({ ...aSchedule, ...given }, wednesday)).toEqual(then));

  it.each([
    { startsAt: '18:00', minutes: 60, then: '19:00' },
    { startsAt: '23:30', minutes: 60, then: '00:30' },
  ])('end at $then after $minutes minutes from $startsAt', ({ startsAt, minutes, then }) =>
    expect(endTimeOf({ startsAt: Temporal.PlainTime.from(startsAt), minutes }).toString({ smallestUnit: 'minute' })).toBe(then),
  );

  it('are those of the rule on whatever day one asks, in every zone, also in a week in which the clocks change', () => {
    const zones = fc.constantFrom('Asia/Kolkata', 'Europe/Berlin', 'America/St_Johns', 'Africa/Cairo', 'Pacific/Auckland');
    const chosen = fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 });
    const days = fc.integer({ min: 0, max: 900 }).map((offset) => aSchedule.startsOn.add({ days: offset }));
    fc.assert(
      fc.property(chosen, days, zones, fc.nat(23), (indexes, today, timeZone, hour) => {
        const recurrence = `FREQ=WEEKLY;BYDAY=${indexes.map((index) => weekdays[index]).join(',')}`;
        const schedule = { ...aSchedule, recurrence, timeZone, startsAt: Temporal.PlainTime.from({ hour }) };
        const found = weeklyDays(schedule, today);
        expect(found).toEqual(indexes.map((index) => (index + 1) % 7).toSorted((a, b) => a - b));
        const from = today.toZonedDateTime(timeZone);
        const met = occurrences(schedule, from.toInstant(), from.add({ weeks: 30 }).toInstant(), 210);
        expect(met.every(({ originalStart }) => found.includes(originalStart.dayOfWeek % 7))).toBe(true);
      }),
    );
  });

  it.each([
    { startsAt: '00:00', minutes: 5, then: '00:05' },
    { startsAt: '16:00', minutes: 480, then: '00:00' },
    { startsAt: '23:59', minutes: 480, then: '07:59' },
  ])('end at $then, at the bounds of a day', ({ startsAt, minutes, then }) =>
    expect(endTimeOf({ startsAt: Temporal.PlainTime.from(startsAt), minutes }).toString({ smallestUnit: 'minute' })).toBe(then),
  );
});
