import { describe, expect, it } from '@jest/globals';
import { naturalOrder } from './natural-order.ts';

describe('the natural order of names', () => {
  it.each([
    { language: 'en', given: ['Branch 10', 'Branch 2', 'Branch 1'], then: ['Branch 1', 'Branch 2', 'Branch 10'] },
    { language: 'hi', given: ['शाखा 10', 'शाखा 2', 'शाखा 1'], then: ['शाखा 1', 'शाखा 2', 'शाखा 10'] },
    { language: 'mr', given: ['शाखा १०', 'शाखा २', 'शाखा १'], then: ['शाखा १', 'शाखा २', 'शाखा १०'] },
    { language: 'en', given: ['Zade', 'Élodie', 'asha', 'Asha'], then: ['asha', 'Asha', 'Élodie', 'Zade'] },
  ])('is $then in $language', ({ language, given, then }) => expect(given.toSorted(naturalOrder(language))).toEqual(then));
});
