import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '../kernel/index.ts';
import { instantAt, localMinutesIn, localTimeAt, startIn } from './local-starts.ts';

const minutesOfDay = 1_440;
const dayOf = (text: string): number => Temporal.Instant.from(`${text}T00:00Z`).epochMilliseconds / 86_400_000;
const asTemporalReads = (timeZone: string, minutes: number): number =>
  new Temporal.PlainDateTime(1970, 1, 1).add({ minutes }).toZonedDateTime(timeZone).epochMilliseconds;

describe('the start of a local time', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const days = fc.integer({ min: dayOf('1980-01-01'), max: dayOf('2060-01-01') });

  it('is as Temporal reads it, in any zone on any day', () => {
    const minutes = fc.integer({ min: 0, max: minutesOfDay - 1 });
    fc.assert(
      fc.property(zones, days, minutes, (timeZone, day, ofDay) => {
        const local = day * minutesOfDay + ofDay;
        expect([timeZone, local, startIn(timeZone, local)]).toEqual([timeZone, local, asTemporalReads(timeZone, local)]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    { zone: 'Europe/Berlin', on: '2026-03-29', what: 'the clocks go forward' },
    { zone: 'Europe/Berlin', on: '2026-10-25', what: 'the clocks go back' },
    { zone: 'Africa/Casablanca', on: '2027-02-07', what: 'the month of fasting begins' },
    { zone: 'Africa/Casablanca', on: '2027-03-14', what: 'the month of fasting ends' },
    { zone: 'Asia/Gaza', on: '2040-10-24', what: 'the clocks go back twice within days' },
    { zone: 'Pacific/Apia', on: '2011-12-30', what: 'a whole day is left out' },
    { zone: 'Australia/Lord_Howe', on: '2026-04-05', what: 'the clocks go back by half an hour' },
  ])('is as Temporal reads it in the weeks around $on in $zone, where $what', ({ zone, on }) => {
    const hours = Array.from({ length: 24 * 28 }, (_, hour) => (dayOf(on) - 14) * minutesOfDay + hour * 60 + 30);
    expect(hours.map((minutes) => startIn(zone, minutes))).toEqual(hours.map((minutes) => asTemporalReads(zone, minutes)));
  });

  it('is read back from its instant, in any zone on any day', () => {
    fc.assert(
      fc.property(zones, days, fc.integer({ min: 0, max: 86_399_999 }), (timeZone, day, ofDay) => {
        const milliseconds = day * 86_400_000 + ofDay;
        const local = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone).toPlainDateTime();
        expect(localTimeAt(localMinutesIn(timeZone, milliseconds)).toString()).toBe(
          local.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is counted from 1970, before it too', () => {
    expect(localTimeAt(-1).toString()).toBe('1969-12-31T23:59:00');
    expect(instantAt(0).toString()).toBe('1970-01-01T00:00:00Z');
  });

  it('is the same after more starts than are remembered', () => {
    const first = localTimeAt(0);
    for (let minutes = 1; minutes <= 8_000; minutes += 1) localTimeAt(minutes);
    expect(localTimeAt(0)).not.toBe(first);
    expect(localTimeAt(0).equals(first)).toBe(true);
  });
});
