import { walkInState as stateAt } from '@saath/domain/attendance';
import { builtInKinds } from '@saath/domain/programme-kinds';
import type { AttendanceState, MemberItem, RosterItem } from '../../api/shapes.ts';

/** The mark of an unexpected person, as the API gives it to somebody who is added by code or name. */
export function walkInState(code: string): AttendanceState {
  const kind = builtInKinds.find((one) => one.code === code);
  return kind === undefined ? 'walk-in' : stateAt(kind);
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
