import { describe, expect, it } from '@jest/globals';
import { hasCode } from './has-code.ts';

describe('an error', () => {
  it.each([
    { error: Object.assign(new Error('exists'), { code: 'EEXIST' }), then: true },
    { error: { code: 'EEXIST' }, then: true },
    { error: Object.assign(new Error('none'), { code: 'ENOENT' }), then: false },
    { error: new Error('EEXIST'), then: false },
    { error: null, then: false },
    { error: 'EEXIST', then: false },
  ])('is known by its code: $error', ({ error, then }) => expect(hasCode(error, 'EEXIST')).toBe(then));
});
