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

  it('is never quiet, never earlier and never more than a day later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 525_600 }),
        fc.constantFrom('Asia/Kolkata', 'Europe/Berlin', 'America/New_York'),
        (minutes, place) => {
          const at = Temporal.Instant.from('2026-01-01T00:00Z').add({ minutes });
          const leaves = afterQuietHours(at, place, night);
          expect(isQuiet(leaves.toZonedDateTimeISO(place).toPlainTime(), night)).toBe(false);
          expect(leaves.epochMilliseconds - at.epochMilliseconds).toBeGreaterThanOrEqual(0);
          expect(leaves.epochMilliseconds - at.epochMilliseconds).toBeLessThanOrEqual(86_400_000);
        },
      ),
    );
  });
});
