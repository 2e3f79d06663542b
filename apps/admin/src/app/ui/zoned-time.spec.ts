import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import {
  addDays,
  addMinutes,
  compareInstants,
  dayIn,
  daysBetween,
  instantAt,
  hasCome,
  isDay,
  minutesBetween,
  mondayOf,
  timeIn,
} from './zoned-time.ts';

describe('days', () => {
  it.each([
    { from: '2026-11-30', days: 1, then: '2026-12-01' },
    { from: '2026-03-01', days: -1, then: '2026-02-28' },
    { from: '2028-02-28', days: 1, then: '2028-02-29' },
  ])('$from and $days days is $then', ({ from, days, then }) => {
    expect(addDays(from, days)).toBe(then);
    expect(daysBetween(from, then)).toBe(days);
  });

  it.each([
    { text: '2026-11-25', then: true },
    { text: '2026-02-30', then: false },
    { text: 'today', then: false },
    { text: '2026-1-5', then: false },
  ])('takes $text for a day: $then', ({ text, then }) => expect(isDay(text)).toBe(then));
});

describe('the week of a day', () => {
  it.each([
    { day: '2026-11-23', then: '2026-11-23' },
    { day: '2026-11-25', then: '2026-11-23' },
    { day: '2026-11-29', then: '2026-11-23' },
  ])('$day begins on $then', ({ day, then }) => expect(mondayOf(day)).toBe(then));
});

describe('an instant', () => {
  const now = Temporal.Instant.from('2026-11-25T05:00:00Z');
  it.each([
    { at: '2026-11-25T04:59:59Z', then: true },
    { at: '2026-11-25T05:00:00Z', then: true },
    { at: '2026-11-25T05:00:00.001Z', then: false },
  ])('$at has come at 05:00: $then', ({ at, then }) => expect(hasCome(at, now)).toBe(then));

  it('is put off by minutes', () => expect(addMinutes('2026-11-25T05:00:00Z', -60)).toBe('2026-11-25T04:00:00.000Z'));
});

describe('wall clock of a zone', () => {
  it.each([
    { instant: '2026-11-24T19:00:00Z', zone: 'Asia/Kolkata', day: '2026-11-25', time: '00:30' },
    { instant: '2026-11-25T05:00:00Z', zone: 'Asia/Kolkata', day: '2026-11-25', time: '10:30' },
    { instant: '2026-07-01T06:00:00Z', zone: 'Europe/Berlin', day: '2026-07-01', time: '08:00' },
  ])('$instant in $zone is $day $time', ({ instant, zone, day, time }) => {
    expect([dayIn(instant, zone), timeIn(instant, zone)]).toEqual([day, time]);
    expect(compareInstants(instantAt(`${day}T${time}`, zone), instant)).toBe(0);
  });

  it.each([
    { wall: '2026-03-29T02:30', zone: 'Europe/Berlin', then: '2026-03-29T01:30:00.000Z', why: 'skipped' },
    { wall: '2026-10-25T02:30', zone: 'Europe/Berlin', then: '2026-10-25T00:30:00.000Z', why: 'twice' },
  ])('$wall, a clock that comes $why, is $then', ({ wall, zone, then }) => expect(instantAt(wall, zone)).toBe(then));

  it('counts minutes', () => expect(minutesBetween('2026-11-25T05:00:00Z', '2026-11-25T06:15:00Z')).toBe(75));
});
