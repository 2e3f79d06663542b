import { describe, expect, it } from '@jest/globals';
import type { AttendanceState } from '../programmes/index.ts';
import { walkInState } from './walk-in-state.ts';

describe('somebody who comes without being expected', () => {
  it.each([
    { states: ['present', 'absent', 'walk-in'], then: 'walk-in' },
    { states: ['present', 'late', 'absent'], then: 'present' },
  ] as const)('is $then where a kind has $states', ({ states, then }) => {
    const attendance: { readonly states: readonly AttendanceState[]; readonly misses: readonly AttendanceState[] } = {
      states,
      misses: ['absent'],
    };
    expect(walkInState({ attendance })).toBe(then);
  });
});
