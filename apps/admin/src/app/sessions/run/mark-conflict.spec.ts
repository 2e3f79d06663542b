import { describe, expect, it } from '@jest/globals';
import { afterTap } from './mark-conflict.ts';

describe('a tap', () => {
  it.each([
    { stands: null, tapped: 'present', then: 'present' },
    { stands: 'present', tapped: 'late', then: 'late' },
    { stands: 'late', tapped: 'late', then: null },
  ] as const)('on $tapped while $stands stands leaves $then', ({ stands, tapped, then }) => expect(afterTap(stands, tapped)).toBe(then));
});
