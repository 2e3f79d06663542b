import { describe, expect, it } from '@jest/globals';
import { isPlausibleDay, isPlausibleInstant } from './plausible.ts';
import { Temporal } from './time.ts';

const today = Temporal.PlainDate.from('2026-11-29');
const now = Temporal.Instant.from('2026-11-29T06:00:00Z');

describe('a day', () => {
  it.each(['1946-11-29', '2026-11-29', '1987-02-28', '2046-11-29'])('may be %s', (day) =>
    expect(isPlausibleDay(Temporal.PlainDate.from(day), today)).toBe(true),
  );
  it.each(['0001-01-01', '0026-10-01', '1026-10-01', '1926-10-01', '1946-11-28', '2046-11-30', '2062-10-01', '9998-12-31', '9999-12-31'])(
    'is not %s',
    (day) => expect(isPlausibleDay(Temporal.PlainDate.from(day), today)).toBe(false),
  );
});

describe('an instant', () => {
  it.each([
    { at: '2026-11-29T05:00:00Z', then: true },
    { at: '2046-11-29T23:59:59Z', then: true },
    { at: '2046-11-30T00:00:00Z', then: false },
    { at: '0001-01-01T00:00:00Z', then: false },
    { at: '9999-12-31T23:59:59Z', then: false },
  ])('$at can be meant: $then', ({ at, then }) => expect(isPlausibleInstant(Temporal.Instant.from(at), now)).toBe(then));
});
