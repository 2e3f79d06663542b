import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byOurClock } from './device-clock.ts';
import { Temporal, type Instant } from './time.ts';

const at = (text: string): Instant => Temporal.Instant.from(`2026-11-24T${text}Z`);

describe('an act on a device', () => {
  const now = at('12:00:10');

  it.each([
    { clock: 'right', acted: '11:30:00', sent: '12:00:09', then: '11:30:00' },
    { clock: 'right, on a slow network', acted: '11:30:00', sent: '11:58:50', then: '11:30:00' },
    { clock: 'a minute fast', acted: '11:30:00', sent: '12:01:10', then: '11:30:00' },
    { clock: 'two minutes slow', acted: '11:28:00', sent: '11:58:10', then: '11:30:00' },
    { clock: 'three hours slow', acted: '08:30:00', sent: '09:00:09', then: '11:30:00' },
    { clock: 'five hours and a half fast', acted: '17:00:00', sent: '17:30:09', then: '11:30:00' },
  ])('whose clock is $clock took place at $then', ({ acted, sent, then }) => {
    expect(byOurClock(at(acted), at(sent), now)).toEqual(at(then));
  });

  it('that does not say what its clock shows is taken at its word', () => {
    expect(byOurClock(at('08:30:00'), undefined, now)).toEqual(at('08:30:00'));
  });

  it('is placed within the tolerance of the truth, whatever the clock shows, and keeps its order among those of the device', () => {
    const skew = fc.integer({ min: -100_000, max: 100_000 });
    const secondsAgo = fc.integer({ min: 0, max: 3600 });
    fc.assert(
      fc.property(skew, secondsAgo, secondsAgo, (seconds, one, other) => {
        const [first, second] = [one, other].map((ago) => byOurClock(now.add({ seconds: seconds - ago }), now.add({ seconds }), now));
        expect(Math.abs(first!.until(now).total('seconds') - one)).toBeLessThanOrEqual(90);
        expect(Temporal.Instant.compare(first!, second!)).toBe(Math.sign(other - one));
      }),
    );
  });
});
