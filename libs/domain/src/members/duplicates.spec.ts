import { describe, expect, it } from '@jest/globals';
import { likelyDuplicates, likenessOfNames, reasonsForDuplicate, type Comparable } from './duplicates.ts';

const nobody: Comparable = { alias: null, legalName: null, phone: null, email: null, birthYear: null };
const sagar: Comparable = {
  alias: 'Sagar P.',
  legalName: 'Sagar Patil',
  phone: '+919822041234',
  email: 'sagar@example.org',
  birthYear: 1991,
};

describe('two names', () => {
  it.each([
    { one: 'Sagar Patil', other: 'Patil, Sagar', then: 'same' },
    { one: 'Sagar Patil', other: 'सागर पाटील', then: 'same' },
    { one: 'Sagar Patil', other: 'Sagar Vitthal Patil', then: 'same' },
    { one: 'S. Sagar Patil', other: 'Sagar Patil', then: 'same' },
    { one: 'Sagar Kulkarni', other: 'Sagar Kulakrni', then: 'similar' },
    { one: 'Sagar', other: 'Sagar Patil', then: 'similar' },
    { one: 'Sagar Patil', other: 'Sagar Kale', then: undefined },
    { one: 'Sagar Patil', other: 'Anil Kale', then: undefined },
    { one: 'Patil Patil', other: 'Sagar Patil', then: undefined },
    { one: 'S. P.', other: 'S. P.', then: undefined },
    { one: '', other: '', then: undefined },
    { one: null, other: 'Sagar Patil', then: undefined },
  ])('$one and $other are $then', ({ one, other, then }) =>
    expect([likenessOfNames(one, other), likenessOfNames(other, one)]).toEqual([then, then]),
  );
});

describe('a record that may be of the same person', () => {
  it.each<{ what: string; candidate: Partial<Comparable>; known?: Partial<Comparable>; then: readonly string[] }>([
    { what: 'the same number', candidate: { phone: '+919822041234' }, then: ['same-phone'] },
    { what: 'the same address, in capitals', candidate: { email: 'SAGAR@example.org' }, then: ['same-email'] },
    { what: 'the number of somebody of another age', candidate: { phone: '+919822041234', birthYear: 1960 }, then: [] },
    { what: 'the same name', candidate: { legalName: 'सागर पाटील' }, then: ['same-name'] },
    { what: 'the same name, with another year', candidate: { legalName: 'Patil Sagar', birthYear: 1960 }, then: ['same-name'] },
    { what: 'the same name and year', candidate: { legalName: 'Sagar Patil', birthYear: 1992 }, then: ['same-name', 'same-birth-year'] },
    { what: 'a similar name', candidate: { legalName: 'Sagar' }, then: [] },
    { what: 'a similar name and the year', candidate: { legalName: 'Sagar', birthYear: 1990 }, then: ['similar-name', 'same-birth-year'] },
    { what: 'the chosen name', candidate: { alias: 'सागर' }, then: [] },
    { what: 'the chosen name and the year', candidate: { alias: 'सागर', birthYear: 1991 }, then: ['same-chosen-name', 'same-birth-year'] },
    { what: 'the year alone', candidate: { birthYear: 1991 }, then: [] },
    { what: 'nothing', candidate: {}, then: [] },
    { what: 'nothing on either side', candidate: {}, known: nobody, then: [] },
    { what: 'two addresses', candidate: { email: 'sunil@example.org', legalName: 'Sunil Kale' }, then: [] },
  ])('for $what: $then', ({ candidate, known = sagar, then }) =>
    expect(reasonsForDuplicate({ ...nobody, ...candidate }, { ...nobody, ...known })).toEqual(then),
  );

  it('is listed by its first reason, and others are not', () => {
    const known = [
      { ...nobody, id: 'year', birthYear: 1991, alias: 'Sagar' },
      { ...nobody, id: 'name', legalName: 'सागर पाटील' },
      { ...nobody, id: 'other', legalName: 'Anil Kale' },
      { ...nobody, id: 'phone', phone: sagar.phone },
    ];
    expect(likelyDuplicates(sagar, known).map(({ known: { id }, reasons }) => [id, reasons])).toEqual([
      ['phone', ['same-phone']],
      ['name', ['same-name']],
      ['year', ['same-chosen-name', 'same-birth-year']],
    ]);
  });
});
