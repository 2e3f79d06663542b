import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { sampleSheet } from '../imports/samples.ts';
import { giveAddresses } from './give-addresses.ts';
import { shiftDates } from './shift-dates.ts';

const addresses = (sheet: string): number => sheet.split('\n').filter((line) => line.split(',')[4]?.includes('@')).length;

describe('the sample of people, made ready for the demo', () => {
  it('gives most an address, and changes nothing else', async () => {
    const sheet = await sampleSheet('members');
    const given = giveAddresses(sheet);
    expect([addresses(sheet), addresses(given)]).toEqual([30, 90]);
    expect(given.replaceAll(/n\d+@people\.example\.org/g, '')).toBe(sheet);
  });

  it('gives no address twice', async () => {
    const all = giveAddresses(await sampleSheet('members')).match(/n\d+@people\.example\.org/g) ?? [];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(['2026-11-22', '2026-11-25', '2027-03-01', '2026-06-10'])(
    'keeps every day of a timetable on its weekday, seen on %s',
    async (today) => {
      const days = (sheet: string) => [...sheet.matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([text]) => Temporal.PlainDate.from(text));
      const sheet = await sampleSheet('timetable');
      const [before, after] = [days(sheet), days(shiftDates(sheet, Temporal.PlainDate.from(today), 'weeks'))];
      expect(after.map(({ dayOfWeek }) => dayOfWeek)).toEqual(before.map(({ dayOfWeek }) => dayOfWeek));
      const moved = before[0]?.until(after[0] ?? before[0]).days ?? 0;
      expect(before.map((day, index) => day.until(after[index] ?? day).days)).toEqual(before.map(() => moved));
    },
  );

  it('moves its days towards today', async () => {
    const sheet = await sampleSheet('members');
    const shifted = shiftDates(sheet, Temporal.PlainDate.from('2030-05-05'), 'days');
    expect(shifted).toHaveLength(sheet.length);
    expect([/2026-\d\d-\d\d/.test(sheet), /2026-\d\d-\d\d/.test(shifted)]).toEqual([true, false]);
  });
});
