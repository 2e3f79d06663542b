import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attendanceStates } from '../programmes/index.ts';
import { attendedCount, cameOf } from './came.ts';
import type { AttendanceCell } from './came.ts';

describe('how often a person came', () => {
  it.each<{ sentence: string; cells: readonly AttendanceCell[]; then: ReturnType<typeof cameOf> }>([
    { sentence: 'every time', cells: ['present', 'late', 'left-early'], then: { came: 3, expected: 3, percent: 100 } },
    { sentence: 'two of three', cells: ['present', 'absent', 'present'], then: { came: 2, expected: 3, percent: 67 } },
    { sentence: 'without those excused', cells: ['present', 'excused', 'absent'], then: { came: 1, expected: 2, percent: 50 } },
    {
      sentence: 'without those before enrolment',
      cells: ['not-enrolled', 'not-enrolled', 'present'],
      then: { came: 1, expected: 1, percent: 100 },
    },
    { sentence: 'with those nobody marked', cells: [null, 'present'], then: { came: 1, expected: 2, percent: 50 } },
    { sentence: 'never', cells: ['absent'], then: { came: 0, expected: 1, percent: 0 } },
    { sentence: 'nothing to count', cells: ['excused', 'not-enrolled'], then: { came: 0, expected: 0, percent: null } },
    { sentence: 'no sessions', cells: [], then: { came: 0, expected: 0, percent: null } },
    {
      sentence: 'all but one of many, which is not every time',
      cells: [...Array.from({ length: 299 }, () => 'present' as const), 'absent'],
      then: { came: 299, expected: 300, percent: 99 },
    },
    {
      sentence: 'once in many, which is not never',
      cells: [...Array.from({ length: 299 }, () => 'absent' as const), 'present'],
      then: { came: 1, expected: 300, percent: 1 },
    },
  ])('counts $sentence', ({ cells, then }) => expect(cameOf(cells)).toEqual(then));

  const cell = fc.constantFrom<AttendanceCell>(...attendanceStates, null, 'not-enrolled');
  it('says 100 only of who came every time and 0 only of who never did, and no excuse or order changes it', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const { came, expected, percent } = cameOf(cells);
        expect(came).toBeLessThanOrEqual(expected);
        expect(percent === null).toBe(expected === 0);
        if (expected > 0) expect([percent === 100, percent === 0]).toEqual([came === expected, came === 0]);
        expect(cameOf([...cells, 'excused', 'not-enrolled'])).toEqual({ came, expected, percent });
        expect(cameOf(cells.toReversed())).toEqual({ came, expected, percent });
      }),
    );
  });
});

describe('how many were in the room', () => {
  it('counts everyone who came, for all of it or part of it', () => {
    const marks = (['present', 'late', 'left-early', 'walk-in', 'absent', 'excused', null] as const).map((state) => ({ state }));
    expect(attendedCount(marks)).toBe(4);
  });
});
