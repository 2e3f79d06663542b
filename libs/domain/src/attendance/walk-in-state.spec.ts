import { describe, expect, it } from '@jest/globals';
import type { AttendanceState } from '../programmes/index.ts';
import { walkInState } from './walk-in-state.ts';

describe('somebody who comes without being expected', () => {
  it.each([
    { states: ['present', 'absent', 'walk-in'], then: 'walk-in' },
    { states: ['present', 'late', 'absent'], then: 'present' },
  ] as const)('is $then where a kind has $states', ({ states, then }) => {
    const attendance: { readonly states: readonly AttendanceState[]; readonly missed: readonly AttendanceState[] } = {
      states,
      missed: ['absent'],
    };
    expect(walkInState({ attendance })).toBe(then);
  });
});
