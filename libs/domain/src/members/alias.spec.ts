import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkAlias, revealsSurname, suggestAlias, surnameOf } from './alias.ts';

describe('suggesting an alias', () => {
  it.each([
    { legalName: 'Asha Tayade', taken: [], then: 'Asha' },
    { legalName: 'Asha Tayade', taken: ['Asha'], then: 'Asha T' },
    { legalName: 'Asha Tayade', taken: ['ASHA', 'asha t'], then: 'Asha T2' },
    { legalName: 'Asha Tayade', taken: ['Asha', 'Asha T', 'Asha T2', 'Saathi 2'], then: 'Asha T3' },
    { legalName: 'Santosh Ghodke', preferredName: 'Santya', taken: [], then: 'Santya' },
    { legalName: 'Santosh Ghodke', preferredName: 'Santya', taken: ['Santya'], then: 'Santya G' },
    { legalName: 'Santosh Ghodke', preferredName: 'Santya Ghodke', taken: [], then: 'Santya' },
    { legalName: 'Santosh Ghodke', preferredName: 'ghodke', taken: [], then: 'Santosh' },
    { legalName: 'Santosh Ghodke', preferredName: '  ', taken: [], then: 'Santosh' },
    { legalName: 'Kamala Bai', preferredName: 'Smt. Kamala', taken: [], then: 'Kamala' },
    { legalName: 'Ravi Kale', preferredName: 'Pandit', taken: [], then: 'Pandit' },
    { legalName: 'Shyam Kale', preferredName: 'S. K.', taken: [], then: 'S. K.' },
    { legalName: 'Dr. S. K. Sharma', preferredName: 'Dr. S. K. Sharma', taken: [], then: 'Saathi' },
    { legalName: 'श्री रमेश पाटील', preferredName: 'श्री रमेश पाटील', taken: [], then: 'रमेश' },
    { legalName: 'Anil Ram Kale', taken: [], then: 'Anil' },
    { legalName: 'सुनील Ghodke', taken: [], then: 'सुनील' },
    { legalName: 'सविता काळे', taken: ['सविता'], then: 'सविता का' },
    { legalName: 'Smt. Kamala Bai', taken: [], then: 'Kamala' },
    { legalName: 'Smt. Kamala Bai', taken: ['Kamala'], then: 'Kamala B' },
    { legalName: 'Md. Imran', taken: [], then: 'Imran' },
    { legalName: 'Md. Imran', taken: ['Imran'], then: 'Imran 2' },
    { legalName: 'Dr.Meera Kulkarni', taken: [], then: 'Meera' },
    { legalName: 'सौ. सुनंदा काळे', taken: [], then: 'सुनंदा' },
    { legalName: 'A. K. Sharma', taken: [], then: 'Saathi' },
    { legalName: 'A. K. Sharma', taken: ['Saathi'], then: 'Saathi S' },
    { legalName: 'A. Saathi', taken: [], then: 'S S2' },
    { legalName: 'Rekha', taken: [], then: 'Rekha' },
    { legalName: 'Rekha', taken: ['Rekha'], then: 'Rekha 2' },
    { legalName: 'Raosaheb Rao', taken: [], then: 'R R2' },
    { legalName: '', taken: [], then: 'Saathi' },
  ])('for $legalName ($preferredName) beside $taken: $then', ({ then, ...given }) => expect(suggestAlias(given)).toBe(then));

  it('is nobody else’s, keeps the surname back and comes out the same each time', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,6}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.option(word),
        fc.array(word, { maxLength: 8 }),
        (words, preferredName, taken) => {
          const given = { legalName: words.join(' '), preferredName, taken };
          const alias = suggestAlias(given);
          expect(checkAlias(alias, given)).toEqual({ ok: true, value: alias });
          expect(suggestAlias(given)).toBe(alias);
        },
      ),
    );
  });

  it('gives a whole branch of namesakes an alias each', () => {
    const aliases = Array.from({ length: 40 }).reduce<readonly string[]>(
      (taken) => [...taken, suggestAlias({ legalName: 'Asha Tayade', taken })],
      [],
    );
    expect(new Set(aliases).size).toBe(40);
  });
});

describe('a surname', () => {
  it.each([
    { name: 'Asha Tayade', then: 'Tayade' },
    { name: ' Anil  Ram Kale ', then: 'Kale' },
    { name: 'Rekha', then: undefined },
    { name: '', then: undefined },
  ])('of $name is $then', ({ name, then }) => expect(surnameOf(name)).toBe(then));
  it.each([
    { text: 'Asha TAYADE', name: 'Asha Tayade', then: true },
    { text: 'tayades', name: 'Asha Tayade', then: true },
    { text: 'Asha T', name: 'Asha Tayade', then: false },
    { text: 'Asha T', name: 'Asha T', then: false },
    { text: 'Rekha', name: 'Rekha', then: false },
    { text: 'सविता काळे', name: 'सविता काळे', then: true },
  ])('in $text of $name is given away: $then', ({ text, name, then }) => expect(revealsSurname(text, name)).toBe(then));
});

describe('checking a typed alias', () => {
  const against = { legalName: 'Asha Tayade', taken: ['Sagar'] };
  it.each([
    { text: ' Sagar  K ', then: 'Sagar K' },
    { text: 'Asha', then: 'Asha' },
  ])('accepts $text as $then', ({ text, then }) => expect(checkAlias(text, against)).toEqual({ ok: true, value: then }));
  it('accepts anything free when no legal name is known', () =>
    expect(checkAlias('Tayade', { ...against, legalName: null })).toMatchObject({ ok: true }));
  it.each([
    { text: ' ', then: 'members/alias-missing' },
    { text: 'sagar', then: 'members/alias-taken' },
    { text: 'Asha Tayade', then: 'members/alias-reveals-surname' },
  ])('refuses $text with $then', ({ text, then }) =>
    expect(checkAlias(text, against)).toMatchObject({ ok: false, problem: { code: then } }),
  );
});
