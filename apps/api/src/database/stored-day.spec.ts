import { describe, expect, it } from '@jest/globals';
import { storedDay } from './stored-day.ts';

describe('a day of the database', () => {
  it('is read once, and is the same however often it is asked for', () => {
    const day = storedDay('2026-11-24');
    expect(day.toString()).toBe('2026-11-24');
    expect(storedDay('2026-11-24')).toBe(day);
    expect(storedDay('2026-11-25').equals(day)).toBe(false);
  });

  it('is still right once more days were read than are known at a time', () => {
    const first = storedDay('1990-01-01');
    const texts = Array.from({ length: 4_000 }, (_, days) => first.add({ days }).toString());
    expect(texts.map((text) => storedDay(text).toString())).toEqual(texts);
    expect(storedDay('1990-01-01').equals(first)).toBe(true);
  });

  it.each(['2026-02-31', '', 'infinity'])('is a bug when it is none: "%s"', (text) => {
    expect(() => storedDay(text)).toThrow('invalid day');
    expect(() => storedDay(text)).toThrow('invalid day');
  });
});
