import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codePrefixFor, memberCode } from './member-code.ts';

describe('the code prefix of a branch', () => {
  it.each([
    { name: 'Dharampeth', taken: [], then: 'D' },
    { name: 'Wardha Road', taken: ['D', 'S'], then: 'W' },
    { name: 'Dhantoli', taken: ['D'], then: 'DH' },
    { name: 'Dharampeth East', taken: ['D', 'DH'], then: 'DHA' },
    { name: 'D', taken: ['D'], then: 'D2' },
    { name: 'D', taken: ['D', 'D2'], then: 'D3' },
    { name: 'Dharwad', taken: ['D', 'DH', 'DHA', 'DHAR'], then: 'D2' },
    { name: 'élan', taken: [], then: 'E' },
    { name: 'धरमपेठ', taken: [], then: 'B' },
    { name: 'सदर', taken: ['B'], then: 'B2' },
    { name: '24 hours', taken: [], then: 'H' },
  ])('of $name beside $taken is $then', ({ name, taken, then }) => expect(codePrefixFor(name, taken)).toBe(then));

  it('is never one that is taken and always Latin', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), (names) => {
        const prefixes = names.reduce<readonly string[]>((taken, name) => [...taken, codePrefixFor(name, taken)], []);
        expect(new Set(prefixes).size).toBe(prefixes.length);
        expect(prefixes.every((prefix) => /^[A-Z]+\d*$/.test(prefix))).toBe(true);
      }),
    );
  });
});

describe('a member code', () => {
  it.each([
    { number: 1, then: 'D-001' },
    { number: 76, then: 'D-076' },
    { number: 999, then: 'D-999' },
    { number: 1000, then: 'D-1000' },
  ])('of number $number is $then', ({ number, then }) => expect(memberCode('D', number)).toBe(then));
});
