import { describe, expect, it } from '@jest/globals';
import { insideOnly } from './inside-only.ts';

describe('where sign-in leads', () => {
  it.each([
    { given: '/sessions/1/run?from=today', then: '/sessions/1/run?from=today' },
    { given: '//elsewhere.example', then: '/' },
    { given: '/\\elsewhere.example', then: '/' },
    { given: 'https://elsewhere.example', then: '/' },
    { given: undefined, then: '/' },
  ])('for $given is $then', ({ given, then }) => expect(insideOnly(given)).toBe(then));
});
