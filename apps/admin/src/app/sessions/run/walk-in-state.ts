import { walkInState as stateAt } from '@saath/domain/attendance';
import type { AttendanceState, MemberItem, RosterItem } from '../../api/shapes.ts';
import type { Kind } from '../../ui/kinds.ts';

/** The mark of an unexpected person, as the API gives it to somebody who is added by code or name. */
export const walkInState = (kind: Kind | undefined): AttendanceState => (kind === undefined ? 'walk-in' : stateAt(kind));

/** A member found by search, as a line of the sheet. */
export const asWalkIn = ({ id, displayName, code }: Pick<MemberItem, 'id' | 'displayName' | 'code'>): RosterItem => ({
  personId: id,
  personKind: 'member',
  displayName,
  code,
  enrolmentId: null,
  isExpected: false,
  wantsToTalk: false,
  hint: null,
  mark: null,
});
