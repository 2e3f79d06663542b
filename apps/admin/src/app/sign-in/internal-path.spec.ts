import { describe, expect, it } from '@jest/globals';
import { internalPath } from './internal-path.ts';

describe('where sign-in leads', () => {
  it.each([
    { given: '/sessions/1/run?from=today', then: '/sessions/1/run?from=today' },
    { given: '//elsewhere.example', then: '/' },
    { given: '/\\elsewhere.example', then: '/' },
    { given: 'https://elsewhere.example', then: '/' },
    { given: undefined, then: '/' },
  ])('for $given is $then', ({ given, then }) => expect(internalPath(given)).toBe(then));
});
