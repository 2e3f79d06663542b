import { describe, expect, it } from '@jest/globals';
import { Temporal } from '../kernel/index.ts';
import type { AttendanceState } from '../programmes/index.ts';
import { arrivalState, lateFrom, walkInState } from './walk-in-state.ts';

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

const at = (time: string) => Temporal.Instant.from(`2026-11-25T${time}+05:30`);
const marks = { states: ['present', 'late', 'absent'], misses: ['absent'] } as const;

describe('a person who is expected', () => {
  it.each([
    { kind: { attendance: marks }, startedAt: null, comes: '10:39', then: 'present' },
    { kind: { attendance: marks }, startedAt: null, comes: '10:40', then: 'late' },
    { kind: { attendance: marks, lateAfter: 0 }, startedAt: null, comes: '10:30', then: 'late' },
    { kind: { attendance: marks, lateAfter: 30 }, startedAt: null, comes: '10:59', then: 'present' },
    { kind: { attendance: marks }, startedAt: '10:45', comes: '10:54', then: 'present' },
    { kind: { attendance: marks }, startedAt: '10:45', comes: '10:55', then: 'late' },
    { kind: { attendance: marks }, startedAt: '10:20', comes: '10:35', then: 'present' },
    { kind: { attendance: { ...marks, states: ['present', 'absent'] as const } }, startedAt: null, comes: '11:30', then: 'present' },
  ])('and comes at $comes to a session of 10:30 that was started at $startedAt is $then', ({ kind, startedAt, comes, then }) =>
    expect(arrivalState({ startsAt: at('10:30'), startedAt: startedAt === null ? null : at(startedAt) }, kind, at(comes))).toBe(then),
  );

  it('is never late where the kind does not mark people so', () =>
    expect(lateFrom({ startsAt: at('10:30') }, { attendance: { ...marks, states: ['present'] } })).toBeUndefined());
});
