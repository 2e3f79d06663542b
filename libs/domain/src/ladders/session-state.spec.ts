import { describe, expect, it } from '@jest/globals';
import { aKind } from '../testing/index.ts';
import { sessionState } from './session-state.ts';

const strict = aKind({ attendance: { states: ['present', 'late', 'absent'], misses: ['absent'] } });

describe('what a mark says about a session', () => {
  it.each([
    { state: 'absent', finished: true, then: 'missed' },
    { state: 'absent', finished: false, then: 'neither' },
    { state: 'excused', finished: true, then: 'neither' },
    { state: 'present', finished: false, then: 'attended' },
    { state: 'late', finished: true, then: 'attended' },
    { state: 'walk-in', finished: true, then: 'attended' },
  ] as const)('$state, finished $finished: $then', ({ then, ...mark }) => expect(sessionState(mark, strict)).toBe(then));
});
