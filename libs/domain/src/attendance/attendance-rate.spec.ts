import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attendanceStates } from '../programmes/index.ts';
import { attendanceRate } from './attendance-rate.ts';
import type { AttendanceCell } from './attendance-cell.ts';

describe('how often a person attended', () => {
  it.each<{ sentence: string; cells: readonly AttendanceCell[]; then: ReturnType<typeof attendanceRate> }>([
    { sentence: 'every time', cells: ['present', 'late', 'left-early'], then: { attended: 3, expected: 3, percent: 100 } },
    { sentence: 'two of three', cells: ['present', 'absent', 'present'], then: { attended: 2, expected: 3, percent: 67 } },
    { sentence: 'without those excused', cells: ['present', 'excused', 'absent'], then: { attended: 1, expected: 2, percent: 50 } },
    {
      sentence: 'without those before enrolment',
      cells: ['not-enrolled', 'not-enrolled', 'present'],
      then: { attended: 1, expected: 1, percent: 100 },
    },
    { sentence: 'with those nobody marked', cells: [null, 'present'], then: { attended: 1, expected: 2, percent: 50 } },
    { sentence: 'never', cells: ['absent'], then: { attended: 0, expected: 1, percent: 0 } },
    { sentence: 'without those walked into', cells: ['walk-in', 'present', 'absent'], then: { attended: 1, expected: 2, percent: 50 } },
    { sentence: 'nothing to count', cells: ['excused', 'not-enrolled'], then: { attended: 0, expected: 0, percent: null } },
    { sentence: 'no sessions', cells: [], then: { attended: 0, expected: 0, percent: null } },
    {
      sentence: 'all but one of many, which is not every time',
      cells: [...Array.from({ length: 299 }, () => 'present' as const), 'absent'],
      then: { attended: 299, expected: 300, percent: 99 },
    },
    {
      sentence: 'once in many, which is not never',
      cells: [...Array.from({ length: 299 }, () => 'absent' as const), 'present'],
      then: { attended: 1, expected: 300, percent: 1 },
    },
  ])('counts $sentence', ({ cells, then }) => expect(attendanceRate(cells)).toEqual(then));

  const cell = fc.constantFrom<AttendanceCell>(...attendanceStates, null, 'not-enrolled');
  it('is 100 only for a person who attended every time and 0 only for one who never did, whatever the excuses and the order', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const { attended, expected, percent } = attendanceRate(cells);
        expect(attended).toBeLessThanOrEqual(expected);
        expect(percent === null).toBe(expected === 0);
        if (expected > 0) expect([percent === 100, percent === 0]).toEqual([attended === expected, attended === 0]);
        expect(attendanceRate([...cells, 'excused', 'walk-in', 'not-enrolled'])).toEqual({ attended, expected, percent });
        expect(attendanceRate(cells.toReversed())).toEqual({ attended, expected, percent });
      }),
    );
  });
});
