import { describe, expect, it } from '@jest/globals';
import { sagar } from '../../../testing/people.ts';
import type { Allowance, Consent } from '../../api/shapes.ts';
import { allowedLines, isToRenew } from './allowed.ts';

const consent = (id: string, given: Partial<Consent> = {}): Consent => ({ ...sagar.consents[0]!, id, ...given });
const allowance = (purpose: Allowance['purpose'], given: Partial<Allowance> = {}): Allowance => ({
  ...{ purpose, relativeId: 'r1', means: ['phone'], by: [], until: null },
  ...given,
});
const asha = { id: 'r1', displayName: 'Asha T.' };
const linesOf = (allowances: readonly Allowance[], consents: readonly Consent[], relative: typeof asha | null = asha) =>
  allowedLines(allowances, consents, relative).map(({ allowance: { purpose }, consent: by, words }) => [purpose, by?.id ?? null, words]);

describe('the lines of one recipient', () => {
  const all = [
    allowance('messages', { relativeId: null }),
    allowance('invite-relative'),
    allowance('call-relative', { relativeId: 'r2' }),
    allowance('call-relative'),
  ];
  it.each([
    { who: 'the member', relative: null, then: ['messages'] },
    { who: 'a relative', relative: asha, then: ['invite-relative', 'call-relative'] },
    { who: 'another relative', relative: { ...asha, id: 'r2' }, then: ['call-relative'] },
    { who: 'a relative of whom nothing is known', relative: { ...asha, id: 'r9' }, then: [] },
  ])('of $who are theirs alone, in the order of the purposes: $then', ({ relative, then }) =>
    expect(linesOf(all, [], relative).map(([purpose]) => purpose)).toEqual(then),
  );

  it.each([
    {
      what: 'the consent of this purpose',
      consents: [consent('k1', { purpose: 'call-relative', words: 'Ring Asha.' })],
      by: ['k1'],
      then: ['call-relative', 'k1', 'Ring Asha.'],
    },
    {
      what: 'no consent of a wider purpose, which is withdrawn on its own line, but the words of it',
      consents: [consent('k1', { purpose: 'invite-relative', words: 'She may know all.' })],
      by: ['k1'],
      then: ['call-relative', null, 'She may know all.'],
    },
    {
      what: 'no consent that is not in force',
      consents: [consent('k1', { purpose: 'call-relative', words: 'Ring Asha.' })],
      by: [],
      then: ['call-relative', null, null],
    },
    {
      what: 'the first words that were said, of several consents',
      consents: [
        consent('k1', { purpose: 'call-relative', words: null }),
        consent('k2', { purpose: 'invite-relative', words: 'Sundays only.' }),
      ],
      by: ['k1', 'k2'],
      then: ['call-relative', 'k1', 'Sundays only.'],
    },
  ])('have $what', ({ consents, by, then }) => expect(linesOf([allowance('call-relative', { by })], consents)).toEqual([then]));
});

describe('a consent', () => {
  const line = (given: Partial<Consent> | null) => ({
    ...{ allowance: allowance('call-relative'), relative: asha, words: null },
    consent: given === null ? null : consent('k1', given),
  });
  it.each([
    { what: 'that was never given', given: null, then: false },
    { what: 'without an end', given: { renewFrom: null }, then: false },
    { what: 'on the day before', given: { renewFrom: '2026-12-24' }, then: false },
    { what: 'on the day', given: { renewFrom: '2026-12-23' }, then: true },
    { what: 'on the day after', given: { renewFrom: '2026-12-22' }, then: true },
  ])('$what is to be asked again: $then', ({ given, then }) => expect(isToRenew(line(given), '2026-12-23')).toBe(then));
});
