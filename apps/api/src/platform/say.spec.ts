import { describe, expect, it } from '@jest/globals';
import { clockTime, durationText, filled, longDay, plainDay, shortDay } from './say.ts';

describe('a text with places', () => {
  it.each([
    { text: '{from} to {to}', values: { from: 'a', to: 'b' }, then: 'a to b' },
    { text: '{n} and {n}', values: { n: '2' }, then: '2 and 2' },
    { text: 'nothing', values: { n: '2' }, then: 'nothing' },
    { text: '{unknown} stays', values: {}, then: '{unknown} stays' },
    { text: '{name}', values: { name: '{other}', other: 'never filled in' }, then: '{other}' },
    { text: '{name}', values: { name: '$& $1 $$' }, then: '$& $1 $$' },
  ])('of $text is $then', ({ text, values, then }) => expect(filled(text, values)).toBe(then));
});

describe('a day', () => {
  it.each([
    { language: 'en' as const, long: 'Mon 26 October 2026', plain: '26 October 2026', short: 'Mon 26 Oct' },
    { language: 'hi' as const, long: 'सोम 26 अक्टूबर 2026', plain: '26 अक्टूबर 2026', short: 'सोम 26 अक्टू॰' },
    { language: 'mr' as const, long: 'सोम 26 ऑक्टोबर 2026', plain: '26 ऑक्टोबर 2026', short: 'सोम 26 ऑक्टो' },
  ])('is said in $language without commas, with international digits', ({ language, long, plain, short }) => {
    expect(longDay('2026-10-26', language)).toBe(long);
    expect(plainDay('2026-10-26', language)).toBe(plain);
    expect(shortDay('2026-10-26', language)).toBe(short);
  });

  it.each([
    { day: '2026-01-01', then: 'Thu 1 January 2026' },
    { day: '2026-12-31', then: 'Thu 31 December 2026' },
    { day: '2028-02-29', then: 'Tue 29 February 2028' },
  ])('is the same day on the clock of every server: $day', ({ day, then }) => expect(longDay(day, 'en')).toBe(then));
});

describe('a time of day', () => {
  it.each([
    { time: '00:00', then: '12:00 am' },
    { time: '09:05', then: '9:05 am' },
    { time: '12:00', then: '12:00 pm' },
    { time: '23:59', then: '11:59 pm' },
  ])('$time is $then', ({ time, then }) => expect(clockTime(time, 'en')).toBe(then));
});

describe('a duration', () => {
  it.each([
    { minutes: 0, en: '0 min', hi: '0 मिनट', mr: '0 मिनिटे' },
    { minutes: 1, en: '1 min', hi: '1 मिनट', mr: '1 मिनिट' },
    { minutes: 59, en: '59 min', hi: '59 मिनट', mr: '59 मिनिटे' },
    { minutes: 60, en: '1 h', hi: '1 घंटा', mr: '1 तास' },
    { minutes: 61, en: '1 h 1 min', hi: '1 घंटा 1 मिनट', mr: '1 तास 1 मिनिट' },
    { minutes: 120, en: '2 h', hi: '2 घंटे', mr: '2 तास' },
    { minutes: 1_505, en: '25 h 5 min', hi: '25 घंटे 5 मिनट', mr: '25 तास 5 मिनिटे' },
  ])('of $minutes minutes is $en', ({ minutes, en, hi, mr }) => {
    expect(durationText(minutes, 'en')).toBe(en);
    expect(durationText(minutes, 'hi')).toBe(hi);
    expect(durationText(minutes, 'mr')).toBe(mr);
  });
});
