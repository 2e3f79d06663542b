import { describe, expect, it } from '@jest/globals';
import { Temporal, languages } from '../kernel/index.ts';
import { gazettedYears, holidaysToOffer } from './gazetted-holidays.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const weekdayOf = (on: string): string => weekdays[Temporal.PlainDate.from(on).dayOfWeek - 1] ?? '';

describe('the gazetted holidays of India', () => {
  it.each([
    { year: 2026, days: 'Mon Wed Sat Thu Tue Fri Fri Wed Fri Sat Wed Fri Fri Tue Sun Tue Fri' },
    { year: 2027, days: 'Tue Wed Tue Fri Thu Mon Mon Thu Wed Sun Sun Wed Sat Sat Fri Sun Sat' },
  ])('of $year are seventeen, in order, on the weekdays of the memorandum', ({ year, days }) => {
    const holidays = gazettedYears('IN').find((one) => one.year === year)?.holidays ?? [];
    expect(holidays.map(({ on }) => weekdayOf(on)).join(' ')).toBe(days);
    expect(holidays.map(({ on }) => on)).toEqual(holidays.map(({ on }) => on).toSorted());
    expect(holidays.every(({ on }) => on.startsWith(String(year)))).toBe(true);
  });

  it('have a name in every language, and a source that was issued before the year', () => {
    for (const { year, source, holidays } of gazettedYears('IN')) {
      expect(holidays.flatMap(({ name }) => languages.filter((language) => name[language].trim() === ''))).toEqual([]);
      expect(source.issuedOn < `${String(year)}-01-01`).toBe(true);
      expect(source.address).toMatch(/^https:\/\//);
    }
  });

  it('say which days depend on the moon', () => {
    const [first] = gazettedYears('IN');
    expect(first?.holidays.filter(({ dependsOnMoon }) => dependsOnMoon).map(({ on }) => on)).toEqual([
      '2026-03-21',
      '2026-05-27',
      '2026-06-26',
      '2026-08-26',
    ]);
  });
});

describe('the holidays that are offered', () => {
  it('begin with the day itself', () => {
    const days = holidaysToOffer('IN', '2026-11-24').map(({ on }) => on);
    expect(days.slice(0, 3)).toEqual(['2026-11-24', '2026-12-25', '2027-01-26']);
    expect(holidaysToOffer('IN', '2026-11-25')[0]?.on).toBe('2026-12-25');
  });

  it('are one for each day, with both names where two fall on it, and fixed where one of them is', () => {
    const august = holidaysToOffer('IN', '2026-11-25').filter(({ on }) => on === '2027-08-15');
    expect(august).toMatchObject([{ name: { en: 'Independence Day, Milad-un-Nabi (Id-e-Milad)' }, dependsOnMoon: false }]);
  });

  it.each([{ country: 'NP' }, { country: 'in' }])('are none in $country', ({ country }) =>
    expect(holidaysToOffer(country, '2026-01-01')).toEqual([]),
  );

  it('are none after the last year that was published', () => expect(holidaysToOffer('IN', '2027-12-26')).toEqual([]));
});
