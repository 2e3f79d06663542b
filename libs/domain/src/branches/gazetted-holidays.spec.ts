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

/** When the moon is new (`phase` 0) or full (0.5) for the `count`th time since January 2000, in Julian days, to half an hour (Meeus, 49). */
function moonAt(count: number, phase: 0 | 0.5): number {
  const k = count + phase;
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const [sun, moon, latitude] = [rad(2.5534 + 29.1053567 * k), rad(201.5643 + 385.81693528 * k), rad(160.7108 + 390.67050284 * k)];
  const swing = -0.407 * Math.sin(moon) + 0.173 * Math.sin(sun) + 0.016 * Math.sin(2 * moon) + 0.0104 * Math.sin(2 * latitude);
  return 2451550.09766 + 29.530588861 * k + swing + 0.0074 * Math.sin(moon - sun) - 0.0051 * Math.sin(moon + sun);
}
/** The days in India on which the moon is so within two years, with a time added to it. */
const moonDays = (phase: 0 | 0.5, hours = 0): readonly string[] =>
  Array.from({ length: 26 }, (_, month) => (moonAt(321 + month, phase) - 2440587.5) * 86_400_000 + (hours + 5.5) * 3_600_000).map((at) =>
    new Date(at).toISOString().slice(0, 10),
  );
const easter = { 2026: '2026-04-05', 2027: '2027-03-28' };
const after = (on: string, days: number): string => Temporal.PlainDate.from(on).add({ days }).toString();
/** The day of a month of the civil Islamic calendar, which the eye may precede or follow by a day. */
const islamic = (on: string): string =>
  new Intl.DateTimeFormat('en-u-ca-islamic-civil', { day: 'numeric', month: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${on}T12:00:00Z`),
  );

describe.each([2026, 2027] as const)('the days of %s, reckoned without the lists', (year) => {
  const holidays = gazettedYears('IN').find((one) => one.year === year)?.holidays ?? [];
  const dayOf = (begins: string): string => holidays.find(({ name }) => name.en.startsWith(begins))?.on ?? '';

  it.each([
    { name: 'Holi', days: moonDays(0.5).map((on) => after(on, 1)), how: 'the day after the full moon' },
    { name: 'Buddha', days: moonDays(0.5), how: 'the day of the full moon' },
    { name: 'Guru Nanak', days: moonDays(0.5), how: 'the day of the full moon' },
    // The new moon reigns in the evening when it comes within the day that follows.
    { name: 'Diwali', days: moonDays(0, -18), how: 'the evening before the moon is new' },
  ])('$name is $how', ({ name, days }) => expect(days).toContain(dayOf(name)));

  it('Good Friday is two days before Easter', () => expect(dayOf('Good Friday')).toBe(after(easter[year], -2)));

  it.each([
    { name: 'Id-ul-Fitr', month: 10, day: 1 },
    { name: 'Id-ul-Zuha', month: 12, day: 10 },
    { name: 'Muharram', month: 1, day: 10 },
    { name: 'Milad', month: 3, day: 12 },
  ])('$name is within a day of the $day. of month $month of the Islamic year', ({ name, month, day }) => {
    const around = [-1, 0, 1].map((days) => islamic(after(dayOf(name), days)).replace(/ .*/, ''));
    expect(around).toContain(`${String(month)}/${String(day)}`);
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
