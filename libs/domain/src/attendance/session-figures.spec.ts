import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attendanceStates } from '../programmes/index.ts';
import { cellOf, type AttendanceCell } from './attendance-cell.ts';
import { attendanceRate } from './attendance-rate.ts';
import { sessionFigures } from './session-figures.ts';

const nobody = { expected: 0, attended: 0, missed: 0, unmarked: 0, excused: 0, walkIns: 0 };

describe('the figures of a session', () => {
  it.each<{ sentence: string; cells: readonly AttendanceCell[]; isFinished: boolean; then: object }>([
    { sentence: 'without people are nothing', cells: [], isFinished: true, then: {} },
    {
      sentence: 'count late people and those who left early as attended',
      cells: ['present', 'late', 'left-early', 'absent'],
      isFinished: true,
      then: { expected: 4, attended: 3, missed: 1 },
    },
    {
      sentence: 'do not expect excused people',
      cells: ['present', 'excused', 'absent'],
      isFinished: true,
      then: { expected: 2, attended: 1, missed: 1, excused: 1 },
    },
    {
      sentence: 'count walk-ins beside the expected people',
      cells: ['present', 'walk-in', 'walk-in', 'absent'],
      isFinished: true,
      then: { expected: 2, attended: 1, missed: 1, walkIns: 2 },
    },
    {
      sentence: 'count a person without a mark as missing once the session is finished',
      cells: ['present', null, null],
      isFinished: true,
      then: { expected: 3, attended: 1, missed: 2 },
    },
    {
      sentence: 'say of such a person only that the mark is missing before that',
      cells: ['present', null, 'absent'],
      isFinished: false,
      then: { expected: 3, attended: 1, missed: 1, unmarked: 1 },
    },
    {
      sentence: 'leave out people who were not expected',
      cells: ['not-enrolled', 'present'],
      isFinished: true,
      then: { expected: 1, attended: 1 },
    },
  ])('$sentence', ({ cells, isFinished, then }) => expect(sessionFigures(cells, isFinished)).toEqual({ ...nobody, ...then }));

  const cell = fc.constantFrom<AttendanceCell>(...attendanceStates, null, 'not-enrolled');
  it('add up, whatever the marks are, and agree with the rate of the same cells', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), fc.boolean(), (cells, isFinished) => {
        const { expected, attended, missed, unmarked, excused, walkIns } = sessionFigures(cells, isFinished);
        expect(attended + missed + unmarked).toBe(expected);
        expect(expected + excused + walkIns).toBe(cells.filter((one) => one !== 'not-enrolled').length);
        expect(attendanceRate(cells)).toMatchObject({ expected, attended });
        if (isFinished) expect(unmarked).toBe(0);
        expect(sessionFigures(cells.toReversed(), isFinished)).toEqual({ expected, attended, missed, unmarked, excused, walkIns });
      }),
    );
  });
});

describe('the cell of a person', () => {
  it.each([
    { isOnRoster: true, state: 'late', then: 'late' },
    { isOnRoster: true, state: null, then: null },
    { isOnRoster: false, state: 'present', then: 'present' },
    { isOnRoster: false, state: null, then: 'not-enrolled' },
  ] as const)('on the roster: $isOnRoster, marked $state, is $then', ({ isOnRoster, state, then }) =>
    expect(cellOf(isOnRoster, state)).toBe(then),
  );
});
