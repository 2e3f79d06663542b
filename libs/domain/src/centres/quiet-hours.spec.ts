import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from '../kernel/index.ts';
import { afterQuietHours, isQuiet } from './quiet-hours.ts';

const time = (text: string) => Temporal.PlainTime.from(text);
const night = { quietFrom: time('21:00'), quietUntil: time('10:00') };
const siesta = { quietFrom: time('13:00'), quietUntil: time('15:00') };
const zone = 'Asia/Kolkata';

describe('quiet hours', () => {
  it.each([
    { hours: night, at: '21:00', quiet: true },
    { hours: night, at: '20:59', quiet: false },
    { hours: night, at: '00:00', quiet: true },
    { hours: night, at: '09:59', quiet: true },
    { hours: night, at: '10:00', quiet: false },
    { hours: siesta, at: '12:59', quiet: false },
    { hours: siesta, at: '13:00', quiet: true },
    { hours: siesta, at: '15:00', quiet: false },
  ])('at $at quiet is $quiet', ({ hours, at, quiet }) => expect(isQuiet(time(at), hours)).toBe(quiet));
});

describe('after quiet hours', () => {
  it.each([
    { at: '2026-06-02T12:00+05:30', then: '2026-06-02T12:00+05:30' },
    { at: '2026-06-02T21:30+05:30', then: '2026-06-03T10:00+05:30' },
    { at: '2026-06-03T05:30+05:30', then: '2026-06-03T10:00+05:30' },
    { at: '2026-06-03T10:00+05:30', then: '2026-06-03T10:00+05:30' },
  ])('$at may leave at $then', ({ at, then }) =>
    expect(afterQuietHours(Temporal.Instant.from(at), zone, night).equals(Temporal.Instant.from(then))).toBe(true),
  );

  it.each([
    { sentence: 'an end that the clocks skip', at: '2026-03-29T01:00+01:00', until: '02:30', then: '2026-03-29T03:30+02:00' },
    { sentence: 'the second of two ends', at: '2026-10-25T02:15+01:00', until: '02:30', then: '2026-10-25T02:30+01:00' },
    { sentence: 'the first of two ends', at: '2026-10-25T02:15+02:00', until: '02:30', then: '2026-10-25T02:30+02:00' },
  ])('knows $sentence', ({ at, until, then }) => {
    const hours = { quietFrom: time('21:00'), quietUntil: time(until) };
    expect(afterQuietHours(Temporal.Instant.from(at), 'Europe/Berlin', hours)).toEqual(Temporal.Instant.from(then));
  });

  const quarters = fc.integer({ min: 0, max: 95 }).map((quarter) => time('00:00').add({ minutes: quarter * 15 }));
  const anyHours = fc
    .record({ quietFrom: quarters, quietUntil: quarters })
    .filter(({ quietFrom, quietUntil }) => !quietFrom.equals(quietUntil));
  const nearAChange = fc.constantFrom('2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2026-06-02');

  it('is never quiet, never earlier, and the first such quarter of an hour or within the hour that the clocks skip', () => {
    fc.assert(
      fc.property(
        nearAChange,
        fc.integer({ min: -2_000, max: 2_000 }),
        fc.constantFrom('Asia/Kolkata', 'Europe/Berlin', 'America/New_York'),
        anyHours,
        (day, quarterHours, place, hours) => {
          const at = Temporal.Instant.from(`${day}T00:00Z`).add({ minutes: quarterHours * 15 });
          const quietAt = (instant: Temporal.Instant) => isQuiet(instant.toZonedDateTimeISO(place).toPlainTime(), hours);
          const leaves = afterQuietHours(at, place, hours);
          let first = at;
          while (quietAt(first)) first = first.add({ minutes: 15 });
          expect(quietAt(leaves)).toBe(false);
          expect(leaves.epochMilliseconds).toBeGreaterThanOrEqual(first.epochMilliseconds);
          expect(leaves.epochMilliseconds - first.epochMilliseconds).toBeLessThanOrEqual(3_600_000);
        },
      ),
      { numRuns: 150 },
    );
  });
});
