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

  it('moves its days towards today', async () => {
    const sheet = await sampleSheet('members');
    const shifted = shiftDates(sheet, Temporal.PlainDate.from('2030-05-05'), 'days');
    expect(shifted).toHaveLength(sheet.length);
    expect([/2026-\d\d-\d\d/.test(sheet), /2026-\d\d-\d\d/.test(shifted)]).toEqual([true, false]);
  });
});
