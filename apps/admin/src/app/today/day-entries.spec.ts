import { Temporal } from '@saath/domain/kernel';
import { describe, expect, it } from '@jest/globals';
import { dayEntries, greetingOf, nextSession } from './day-entries.ts';

const session = (id: string, from: string, to: string, state: 'planned' | 'held' | 'cancelled' = 'planned') => ({
  id,
  state,
  startsAt: `2026-11-25T${from}:00Z`,
  endsAt: `2026-11-25T${to}:00Z`,
});
const at = (time: string) => Temporal.Instant.from(`2026-11-25T${time}:00Z`);
const circle = session('circle', '01:30', '02:15', 'held');
const savera = session('savera', '05:00', '06:15');
const family = session('family', '12:00', '13:00');

describe('the day', () => {
  it('puts the line of now between what has begun and what is to come', () => {
    expect(dayEntries([family, circle, savera], at('04:35')).map(({ key }) => key)).toEqual(['circle', 'now', 'savera', 'family']);
  });
  it('ends with the line in the evening', () => {
    expect(dayEntries([circle, savera], at('20:00')).map(({ key }) => key)).toEqual(['circle', 'savera', 'now']);
  });
  it('has no line while the clock stands in a session', () => {
    expect(dayEntries([circle, savera, family], at('05:30')).map(({ key }) => key)).toEqual(['circle', 'savera', 'family']);
  });
  it('is empty without sessions', () => expect(dayEntries([], at('04:35'))).toEqual([]));
});

describe('the stage', () => {
  it.each([
    { now: '04:35', then: 'savera' },
    { now: '05:30', then: 'savera' },
    { now: '06:15', then: 'family' },
    { now: '13:00', then: undefined },
  ])('holds $then at $now', ({ now, then }) => expect(nextSession([family, savera, circle], at(now))?.id).toBe(then));

  it('leaves out what is cancelled', () => {
    expect(nextSession([{ ...savera, state: 'cancelled' as const }, family], at('04:35'))?.id).toBe('family');
  });
});

it.each([
  { time: '09:05', then: 'morning' },
  { time: '12:00', then: 'afternoon' },
  { time: '17:00', then: 'evening' },
])('greets at $time with good $then', ({ time, then }) => expect(greetingOf(time)).toBe(then));
