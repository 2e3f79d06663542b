import { builtInKinds } from '@saath/domain/programme-kinds';
import type { AttendanceState, MemberItem, RosterItem } from '../../api/shapes.ts';

/** The mark of an unexpected person: a walk-in where the kind has that mark, otherwise present. */
export function walkInState(kind: string): AttendanceState {
  const states = builtInKinds.find(({ code }) => code === kind)?.attendance.states;
  return states === undefined || states.includes('walk-in') ? 'walk-in' : 'present';
}

/** A member found by search, as a line of the sheet. */
export const asWalkIn = ({ id, displayName, code }: MemberItem): RosterItem => ({
  personId: id,
  personKind: 'member',
  displayName,
  code,
  enrolmentId: null,
  isExpected: false,
  hint: null,
  mark: null,
});
