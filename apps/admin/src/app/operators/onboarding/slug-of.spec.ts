import { describe, expect, it } from '@jest/globals';
import { slugOf } from './slug-of.ts';

describe('a centre code', () => {
  it.each([
    { given: 'Nayi Subah, Pune', then: 'nayi-subah-pune' },
    { given: '  Māitri (Trust) ', then: 'maitri-trust' },
    { given: '7 Hills', then: 'hills' },
    { given: 'नई सुबह', then: '' },
    { given: `Lotus ${'very '.repeat(10)}long`, then: 'lotus-very-very-very-very-very-very-very' },
  ])('of “$given” is “$then”', ({ given, then }) => expect(slugOf(given)).toBe(then));
});
