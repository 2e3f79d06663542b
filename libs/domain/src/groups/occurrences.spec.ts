import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import { occurrences, occurrencesOf } from './occurrences.ts';
import type { Schedule } from './schedule.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string): Instant => Temporal.Instant.from(text);
const time = (text: string) => Temporal.PlainTime.from(text);

const aSchedule = (but: Partial<Schedule> = {}): Schedule => ({
  startsOn: day('2026-10-06'),
  startsAt: time('11:00'),
  minutes: 90,
  recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH',
  until: null,
  timeZone: 'Asia/Kolkata',
  ...but,
});
const localStarts = (schedule: Schedule, from: string, to: string, limit = 50): readonly string[] =>
  occurrences(schedule, at(from), at(to), limit).map(({ originalStart }) => originalStart.toString({ smallestUnit: 'minute' }));

describe('occurrences', () => {
  it.each([
    {
      sentence: 'twice a week',
      schedule: aSchedule(),
      to: '2026-10-16T00:00Z',
      then: ['2026-10-06T11:00', '2026-10-08T11:00', '2026-10-13T11:00', '2026-10-15T11:00'],
    },
    {
      sentence: 'every other Wednesday, counted from the week it starts',
      schedule: aSchedule({ startsOn: day('2026-10-07'), startsAt: time('18:00'), recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' }),
      to: '2026-11-10T00:00Z',
      then: ['2026-10-07T18:00', '2026-10-21T18:00', '2026-11-04T18:00'],
    },
    {
      sentence: 'the last Saturday of the month',
      schedule: aSchedule({ startsOn: day('2026-10-31'), recurrence: 'FREQ=MONTHLY;BYDAY=-1SA' }),
      to: '2027-01-01T00:00Z',
      then: ['2026-10-31T11:00', '2026-11-28T11:00', '2026-12-26T11:00'],
    },
    {
      sentence: 'the second and the fourth Sunday',
      schedule: aSchedule({ startsOn: day('2026-10-11'), recurrence: 'FREQ=MONTHLY;BYDAY=2SU,4SU' }),
      to: '2026-11-30T00:00Z',
      then: ['2026-10-11T11:00', '2026-10-25T11:00', '2026-11-08T11:00', '2026-11-22T11:00'],
    },
    {
      sentence: 'the last Friday of October each year',
      schedule: aSchedule({ startsOn: day('2026-10-01'), recurrence: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR' }),
      to: '2029-01-01T00:00Z',
      then: ['2026-10-30T11:00', '2027-10-29T11:00', '2028-10-27T11:00'],
    },
    {
      sentence: 'a first day that is none of its days gives no session',
      schedule: aSchedule({ startsOn: day('2026-10-07'), recurrence: 'FREQ=WEEKLY;BYDAY=TU' }),
      to: '2026-10-21T00:00Z',
      then: ['2026-10-13T11:00', '2026-10-20T11:00'],
    },
    {
      sentence: 'so many times and no more',
      schedule: aSchedule({ recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=2' }),
      to: '2027-10-21T00:00Z',
      then: ['2026-10-06T11:00', '2026-10-13T11:00'],
    },
    {
      sentence: 'to its last day, that day included',
      schedule: aSchedule({ until: day('2026-10-13') }),
      to: '2026-11-21T00:00Z',
      then: ['2026-10-06T11:00', '2026-10-08T11:00', '2026-10-13T11:00'],
    },
    {
      sentence: 'not on the last day when that is the day before',
      schedule: aSchedule({ until: day('2026-10-12') }),
      to: '2026-11-21T00:00Z',
      then: ['2026-10-06T11:00', '2026-10-08T11:00'],
    },
  ])('meets $sentence', ({ schedule, to, then }) => {
    expect(localStarts(schedule, '2026-10-01T00:00Z', to)).toEqual(then);
  });

  it('has the window closed at its start and open at its end', () => {
    const start = '2026-10-06T05:30Z';
    expect(localStarts(aSchedule(), start, '2026-10-08T05:30Z')).toEqual(['2026-10-06T11:00']);
    expect(localStarts(aSchedule(), '2026-10-06T05:31Z', '2026-10-08T05:31Z')).toEqual(['2026-10-08T11:00']);
  });

  it('says when each one starts and ends', () => {
    const [first] = occurrences(aSchedule(), at('2026-10-06T00:00Z'), at('2026-10-07T00:00Z'), 5);
    expect(first?.startsAt.toString()).toBe('2026-10-06T05:30:00Z');
    expect(first?.endsAt.toString()).toBe('2026-10-06T07:00:00Z');
    expect(first?.timeZone).toBe('Asia/Kolkata');
  });

  it('ends after midnight when it starts late, and stays on the day it starts', () => {
    const late = aSchedule({ startsOn: day('2026-10-03'), startsAt: time('23:15'), minutes: 60, recurrence: 'FREQ=WEEKLY;BYDAY=SA' });
    const [first] = occurrences(late, at('2026-10-03T00:00Z'), at('2026-10-04T00:00Z'), 5);
    expect(first?.originalStart.toString()).toBe('2026-10-03T23:15:00');
    expect(first?.endsAt.toZonedDateTimeISO('Asia/Kolkata').toPlainDateTime().toString()).toBe('2026-10-04T00:15:00');
  });

  it('keeps the wall clock when the clocks change', () => {
    const berlin = aSchedule({
      startsOn: day('2026-10-20'),
      startsAt: time('18:00'),
      recurrence: 'FREQ=WEEKLY;BYDAY=TU',
      timeZone: 'Europe/Berlin',
    });
    const starts = occurrences(berlin, at('2026-10-19T00:00Z'), at('2026-10-31T00:00Z'), 5).map(({ startsAt }) => startsAt.toString());
    expect(starts).toEqual(['2026-10-20T16:00:00Z', '2026-10-27T17:00:00Z']);
  });

  it.each([
    {
      timeZone: 'America/New_York',
      from: '2026-03-06T00:00Z',
      to: '2026-03-17T00:00Z',
      then: ['2026-03-07T23:00:00Z', '2026-03-14T22:00:00Z'],
    },
    {
      timeZone: 'America/New_York',
      from: '2026-10-30T00:00Z',
      to: '2026-11-09T00:00Z',
      then: ['2026-10-31T22:00:00Z', '2026-11-07T23:00:00Z'],
    },
    {
      timeZone: 'Europe/Berlin',
      from: '2026-03-27T00:00Z',
      to: '2026-04-06T00:00Z',
      then: ['2026-03-28T17:00:00Z', '2026-04-04T16:00:00Z'],
    },
    {
      timeZone: 'Asia/Kolkata',
      from: '2026-03-27T00:00Z',
      to: '2026-04-06T00:00Z',
      then: ['2026-03-28T12:30:00Z', '2026-04-04T12:30:00Z'],
    },
  ])('meets at six every Saturday in $timeZone from $from', ({ timeZone, from, to, then }) => {
    const saturdays = aSchedule({ startsOn: day('2026-01-03'), startsAt: time('18:00'), recurrence: 'FREQ=WEEKLY;BYDAY=SA', timeZone });
    expect(occurrences(saturdays, at(from), at(to), 9).map(({ startsAt }) => startsAt.toString())).toEqual(then);
  });

  it.each([
    { sentence: 'over the night the clocks go forward', date: '2026-03-28', then: '2026-03-29T00:15:00' },
    { sentence: 'over the night they go back', date: '2026-10-24', then: '2026-10-25T00:15:00' },
  ])('lasts as long as planned past midnight $sentence', ({ date, then }) => {
    const late = aSchedule({
      startsOn: day(date),
      startsAt: time('23:15'),
      minutes: 60,
      recurrence: 'FREQ=DAILY;COUNT=1',
      timeZone: 'Europe/Berlin',
    });
    const [only] = occurrences(late, at(`${date}T00:00Z`), at(`${date}T23:00Z`), 2);
    expect(only?.endsAt.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString()).toBe(then);
  });

  it('lasts its ninety minutes by the clock of the house while the clocks of the street go forward', () => {
    const night = aSchedule({
      startsOn: day('2026-03-29'),
      startsAt: time('01:00'),
      recurrence: 'FREQ=DAILY;COUNT=1',
      timeZone: 'Europe/Berlin',
    });
    const [only] = occurrences(night, at('2026-03-28T00:00Z'), at('2026-03-30T00:00Z'), 2);
    expect(only?.endsAt.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString()).toBe('2026-03-29T03:30:00');
  });

  it.each([
    { timeZone: 'Pacific/Auckland', sentence: 'east', then: ['2026-10-13', '2026-10-14'] },
    { timeZone: 'America/Los_Angeles', sentence: 'west', then: ['2026-10-13', '2026-10-14'] },
  ])('reads the last day as a local day far to the $sentence', ({ timeZone, then }) => {
    const evenings = aSchedule({
      startsOn: day('2026-10-13'),
      startsAt: time('22:00'),
      recurrence: 'FREQ=DAILY',
      until: day('2026-10-14'),
      timeZone,
    });
    const found = occurrences(evenings, at('2026-10-01T00:00Z'), at('2026-11-01T00:00Z'), 9);
    expect(found.map(({ originalStart }) => originalStart.toPlainDate().toString())).toEqual(then);
  });

  it('holds a start that the clocks skip an hour later, under its planned name', () => {
    const night = aSchedule({ startsOn: day('2026-03-28'), startsAt: time('02:30'), recurrence: 'FREQ=DAILY', timeZone: 'Europe/Berlin' });
    const found = occurrences(night, at('2026-03-29T00:00Z'), at('2026-03-30T12:00Z'), 5);
    expect(found.map(({ originalStart }) => originalStart.toString())).toEqual(['2026-03-29T02:30:00', '2026-03-30T02:30:00']);
    expect(found.map(({ startsAt }) => startsAt.toString())).toEqual(['2026-03-29T01:30:00Z', '2026-03-30T00:30:00Z']);
  });

  it('meets once where a local time comes twice', () => {
    const night = aSchedule({ startsOn: day('2026-10-24'), startsAt: time('02:30'), recurrence: 'FREQ=DAILY', timeZone: 'Europe/Berlin' });
    const found = occurrences(night, at('2026-10-24T22:00Z'), at('2026-10-25T22:00Z'), 5);
    expect(found.map(({ startsAt }) => startsAt.toString())).toEqual(['2026-10-25T00:30:00Z']);
  });

  it.each([
    { sentence: 'its limit', limit: 3, then: 3 },
    { sentence: 'no limit at all', limit: 0, then: 0 },
    { sentence: 'ten years', limit: 1_000_000, then: 3653 },
  ])('looks at $sentence at most', ({ limit, then }) => {
    const daily = aSchedule({ recurrence: 'FREQ=DAILY' });
    expect(occurrences(daily, at('2026-10-01T00:00Z'), at('2056-10-01T00:00Z'), limit)).toHaveLength(then);
  });

  it('answers nothing for a window that ends before it starts', () => {
    expect(localStarts(aSchedule(), '2026-10-16T00:00Z', '2026-10-06T00:00Z')).toEqual([]);
  });

  it('finds a window forty years into a daily series', () => {
    const daily = aSchedule({ recurrence: 'FREQ=DAILY' });
    expect(localStarts(daily, '2066-10-01T00:00Z', '2066-10-02T00:00Z')).toEqual(['2066-10-01T11:00']);
  });

  it('finds a window years into a series', () => {
    expect(localStarts(aSchedule(), '2036-10-01T00:00Z', '2036-10-03T00:00Z')).toEqual(['2036-10-02T11:00']);
  });
});

describe('occurrences of schedules that follow one another', () => {
  const first = { ...aSchedule(), appliesFrom: day('2026-10-06') };
  const second = { ...aSchedule({ startsAt: time('16:00'), recurrence: 'FREQ=WEEKLY;BYDAY=TU' }), appliesFrom: day('2026-10-13') };
  const starts = (limit: number) =>
    occurrencesOf([first, second], at('2026-10-01T00:00Z'), at('2026-10-24T00:00Z'), limit).map(({ originalStart }) =>
      originalStart.toString(),
    );

  it('hands over on the day the next one applies', () => {
    expect(starts(10)).toEqual(['2026-10-06T11:00:00', '2026-10-08T11:00:00', '2026-10-13T16:00:00', '2026-10-20T16:00:00']);
  });

  it('counts the limit over all of them', () => {
    expect(starts(3)).toEqual(['2026-10-06T11:00:00', '2026-10-08T11:00:00', '2026-10-13T16:00:00']);
  });

  it('does not spend its limit on what lies before a version that counts from earlier', () => {
    const fortnightly = { ...aSchedule({ recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' }), appliesFrom: day('2026-10-13') };
    const found = occurrencesOf([fortnightly], at('2026-10-01T00:00Z'), at('2026-11-10T00:00Z'), 1);
    expect(found.map(({ originalStart }) => originalStart.toPlainDate().toString())).toEqual(['2026-10-20']);
  });

  it('keeps the rhythm of a fortnight when the new version starts counting earlier', () => {
    const fortnightly = { ...aSchedule({ recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' }), appliesFrom: day('2026-10-13') };
    const found = occurrencesOf([fortnightly], at('2026-10-01T00:00Z'), at('2026-11-10T00:00Z'), 10);
    expect(found.map(({ originalStart }) => originalStart.toPlainDate().toString())).toEqual(['2026-10-20', '2026-11-03']);
  });
});

describe('any schedule', () => {
  const schedules = fc.record({
    recurrence: fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=WEEKLY;BYDAY=MO,WE,FR',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
      'FREQ=MONTHLY;BYDAY=1SU',
      'FREQ=MONTHLY;BYDAY=-1SA',
      'FREQ=MONTHLY;BYMONTHDAY=31',
    ),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.constantFrom(0, 15, 30, 45),
    minutes: fc.integer({ min: 5, max: 480 }),
    offset: fc.integer({ min: 0, max: 700 }),
    timeZone: fc.constantFrom('Asia/Kolkata', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'UTC'),
    fromDay: fc.integer({ min: 0, max: 900 }),
    length: fc.integer({ min: 0, max: 90 }),
  });

  it('gives starts that are in order, unique, in the window and at its wall-clock time', () => {
    fc.assert(
      fc.property(schedules, ({ hour, minute, offset, fromDay, length, ...rest }) => {
        const startsAt = Temporal.PlainTime.from({ hour, minute });
        const schedule: Schedule = { ...rest, startsAt, startsOn: day('2026-01-01').add({ days: offset }), until: null };
        const from = at('2026-01-01T00:00Z').add({ hours: 24 * fromDay });
        const to = from.add({ hours: 24 * length });
        const found = occurrences(schedule, from, to, 500);
        const texts = found.map((one) => one.startsAt.epochMilliseconds);
        expect(texts).toEqual([...new Set(texts)].toSorted((a, b) => a - b));
        for (const one of found) {
          expect(Temporal.Instant.compare(one.startsAt, from)).toBeGreaterThanOrEqual(0);
          expect(Temporal.Instant.compare(one.startsAt, to)).toBeLessThan(0);
          expect(one.originalStart.toPlainTime().equals(startsAt)).toBe(true);
          expect(one.originalStart.toZonedDateTime(schedule.timeZone).toInstant().equals(one.startsAt)).toBe(true);
          expect(one.startsAt.until(one.endsAt).total('minutes')).toBe(schedule.minutes);
        }
      }),
      { numRuns: 60 },
    );
  });
});
