import { describe, expect, it } from '@jest/globals';
import { afterTap } from './mark-conflict.ts';

const none = { state: null, own: null } as const;
const present = { state: 'present', own: null } as const;
const late = { state: 'late', own: null } as const;
const showed = { state: 'present', own: 'showed-work' } as const;

describe('a tap', () => {
  it.each([
    { stands: none, tapped: present, then: present },
    { stands: present, tapped: late, then: late },
    { stands: late, tapped: late, then: none },
    { stands: present, tapped: showed, then: showed },
    { stands: showed, tapped: present, then: present },
    { stands: showed, tapped: showed, then: none },
  ])('on $tapped while $stands stands leaves $then', ({ stands, tapped, then }) => expect(afterTap(stands, tapped)).toEqual(then));
});
