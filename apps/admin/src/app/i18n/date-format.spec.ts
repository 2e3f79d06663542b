import { describe, expect, it } from '@jest/globals';
import { dateFormat } from './date-format.ts';

describe('a format of dates', () => {
  const day = new Date('2026-11-25T20:00:00Z');

  it.each([
    { locale: 'en-IN', timeZone: 'UTC', then: 'Wed' },
    { locale: 'en-IN', timeZone: 'Asia/Kolkata', then: 'Thu' },
    { locale: 'hi-IN', timeZone: 'UTC', then: 'बुध' },
  ])('is that of $locale in $timeZone, before and after others were made', ({ locale, timeZone, then }) => {
    for (let time = 0; time < 2; time += 1) expect(dateFormat(locale, { weekday: 'short', timeZone }).format(day)).toBe(then);
  });

  it('is made once', () => {
    expect(dateFormat('en-IN', { weekday: 'short', timeZone: 'UTC' })).toBe(dateFormat('en-IN', { weekday: 'short', timeZone: 'UTC' }));
    expect(dateFormat('en-IN', { weekday: 'long', timeZone: 'UTC' })).not.toBe(dateFormat('en-IN', { weekday: 'short', timeZone: 'UTC' }));
  });
});
