import { describe, expect, it } from '@jest/globals';
import { endingsOfPhone, searchedEnding, searchedLegalWords, wordsOfLegalName } from './sealed-search.ts';

const isFound = (legalName: string, text: string): boolean => {
  const words = new Set(wordsOfLegalName(legalName));
  const searched = searchedLegalWords(text);
  return searched.length > 0 && searched.every((spellings) => spellings.some((spelling) => words.has(spelling)));
};

describe('a search for a legal name', () => {
  it.each([
    { name: 'Sagar Patil', text: 'patil', then: true },
    { name: 'Sagar Patil', text: 'PATIL sagar', then: true },
    { name: 'Sagar Patil', text: 'पाटील', then: true },
    { name: 'सागर पाटील', text: 'Sagar', then: true },
    { name: 'Kamala Deshpande', text: 'kamla', then: true },
    { name: 'José Quillfeather', text: 'jose', then: true },
    { name: 'Sagar Patil', text: 'pat', then: false },
    { name: 'Sagar Patil', text: 'sagar kale', then: false },
    { name: 'Sagar V. Patil', text: 'v', then: false },
    { name: 'Sagar V. Patil', text: 'V Patil', then: true },
    { name: 'Sagar Patil', text: '– . –', then: false },
    { name: '', text: 'patil', then: false },
  ])('for $text finds $name: $then', ({ name, text, then }) => expect(isFound(name, text)).toBe(then));

  it('has at most eight words', () => expect(searchedLegalWords('ab cd ef gh ij kl mn op qr st')).toHaveLength(8));
});

describe('the ending of a phone', () => {
  it('is kept in four lengths', () => expect(endingsOfPhone('+919822041234')).toEqual(['1234', '41234', '041234', '2041234']));

  it.each([
    { text: '1234', then: '1234' },
    { text: '20 41-234', then: '2041234' },
    { text: '१२३४', then: '1234' },
    { text: '123', then: undefined },
    { text: '12345678', then: undefined },
    { text: 'D-1234', then: undefined },
    { text: '1234a', then: undefined },
    { text: '', then: undefined },
  ])('that is searched for in "$text" is $then', ({ text, then }) => expect(searchedEnding(text)).toBe(then));
});
