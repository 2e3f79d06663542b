import { describe, expect, it } from '@jest/globals';
import type { AttendanceCell } from './attendance-cell.ts';
import { personAttendance } from './person-attendance.ts';

describe('the attendance of a person in a group', () => {
  it.each<{ given: readonly AttendanceCell[]; then: object; because: string }>([
    { given: [], then: { attended: 0, expected: 0, percent: null, longestRun: 0 }, because: 'there was no session' },
    { given: ['present', 'late', 'left-early'], then: { attended: 3, expected: 3, longestRun: 3 }, because: 'late is there' },
    { given: ['present', 'absent', 'present', 'present'], then: { attended: 3, expected: 4, longestRun: 2 }, because: 'a miss ends a row' },
    { given: ['present', null, 'present'], then: { attended: 2, expected: 3, longestRun: 1 }, because: 'nobody saw them' },
    { given: ['present', 'excused', 'present'], then: { attended: 2, expected: 2, longestRun: 2 }, because: 'excused is not a miss' },
    {
      given: ['walk-in', 'not-enrolled'],
      then: { attended: 0, expected: 0, percent: null, longestRun: 0 },
      because: 'nobody expected them',
    },
    { given: ['absent', 'absent'], then: { attended: 0, expected: 2, percent: 0, longestRun: 0 }, because: 'they never came' },
  ])('is $then, because $because', ({ given, then }) => expect(personAttendance(given)).toMatchObject(then));
});
