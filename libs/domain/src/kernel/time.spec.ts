import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dayFrom,
  dayIn,
  daysBetween,
  instantFrom,
  earliest,
  isBefore,
  isDayBefore,
  isTimeZone,
  localTimeFrom,
  localTimeText,
  Temporal,
} from './time.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);

describe('two times in a spec', () => {
  const [day, next] = ['2026-11-30', '2026-12-01'].map((text) => Temporal.PlainDate.from(text));

  it('are equal when they say the same, also inside of other values', () => {
    expect({ on: [day] }).toEqual({ on: [Temporal.PlainDate.from('2026-11-30')] });
    expect(day).not.toEqual(next);
    expect({ on: [day] }).not.toEqual({ on: [next] });
  });

  it('of different kinds are not equal', () => {
    expect(day).not.toEqual(day?.toPlainDateTime());
    expect(day).not.toEqual('2026-11-30');
  });
});

describe('time zones', () => {
  it.each(['Asia/Kolkata', 'Asia/Kathmandu', 'Europe/Berlin', 'UTC'])('knows %s', (zone) => expect(isTimeZone(zone)).toBe(true));
  it.each(['Asia/Nagpur', 'IST+5:30', '+05:30', '-08', '', 'Mars/Olympus'])('does not know %j', (zone) =>
    expect(isTimeZone(zone)).toBe(false),
  );
});

describe('the day of an instant', () => {
  it.each([
    { instant: '2026-06-02T18:29:59Z', zone: 'Asia/Kolkata', then: '2026-06-02' },
    { instant: '2026-06-02T18:30:00Z', zone: 'Asia/Kolkata', then: '2026-06-03' },
    { instant: '2026-06-02T18:30:00Z', zone: 'UTC', then: '2026-06-02' },
    { instant: '2026-01-01T03:00:00Z', zone: 'America/New_York', then: '2025-12-31' },
  ])('$instant in $zone is $then', ({ instant, zone, then }) => expect(dayIn(at(instant), zone).toString()).toBe(then));
});

describe('reading a day', () => {
  it.each(['2026-06-02', '2024-02-29', '0001-01-01'])('reads %s', (text) => expect(dayFrom(text)?.toString()).toBe(text));
  it.each([
    '2026-02-31',
    '2025-02-29',
    '2026-13-01',
    '0000-01-01',
    '31/02/2026',
    '2026-6-2',
    '20260602',
    '2026-06-02T10:00',
    ' 2026-06-02',
    '',
  ])('does not read %j', (text) => expect(dayFrom(text)).toBeUndefined());
});

describe('reading a local time', () => {
  it.each(['00:00', '07:30', '23:59'])('reads %s and writes it the same', (text) => {
    const time = localTimeFrom(text);
    expect(time && localTimeText(time)).toBe(text);
  });
  it.each(['24:00', '7:30', '07:60', '07:30:00', '0730', ''])('does not read %j', (text) => expect(localTimeFrom(text)).toBeUndefined());
});

describe('reading an instant', () => {
  it.each(['2026-06-02T12:00:00Z', '2026-06-02T17:30:00+05:30'])('reads %s', (text) =>
    expect(instantFrom(text)?.toString()).toBe('2026-06-02T12:00:00Z'),
  );
  it.each(['2026-06-02T12:00:00', '2026-06-02', 'now', ''])('does not read %j', (text) => expect(instantFrom(text)).toBeUndefined());
});

describe('comparing', () => {
  it.each([
    { from: '2026-01-31', to: '2026-02-28', days: 28 },
    { from: '2026-01-31', to: '2026-03-01', days: 29 },
    { from: '2025-06-02', to: '2026-06-02', days: 365 },
    { from: '2025-06-02', to: '2026-06-01', days: 364 },
    { from: '2026-06-02', to: '2026-06-02', days: 0 },
    { from: '2026-06-02', to: '2026-06-01', days: -1 },
  ])('$from to $to is $days days', ({ from, to, days }) => expect(daysBetween(day(from), day(to))).toBe(days));

  it('puts one instant and one day before another, never before itself', () => {
    expect(isBefore(at('2026-06-02T11:59:59Z'), at('2026-06-02T12:00:00Z'))).toBe(true);
    expect(isBefore(at('2026-06-02T12:00:00Z'), at('2026-06-02T12:00:00Z'))).toBe(false);
    expect(isDayBefore(day('2026-06-01'), day('2026-06-02'))).toBe(true);
    expect(isDayBefore(day('2026-06-02'), day('2026-06-02'))).toBe(false);
  });

  it('finds the earliest of several instants, and none of none', () => {
    const [early, late] = [at('2026-06-02T11:59:59Z'), at('2026-06-02T12:00:00Z')];
    expect([earliest([late, early, late]), earliest([late]), earliest([])]).toEqual([early, late, undefined]);
  });

  it('counts back as many days as were added', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) =>
        expect(daysBetween(day('2026-06-02'), day('2026-06-02').add({ days }))).toBe(days),
      ),
    );
  });

  it('reads back every day it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (days) => {
        const written = day('1900-01-01').add({ days }).toString();
        expect(dayFrom(written)?.toString()).toBe(written);
      }),
    );
  });
});
