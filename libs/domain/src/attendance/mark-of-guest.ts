import { attended } from '../programmes/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { attendanceProblems } from './attendance.problems.ts';
import type { AttendanceProblem } from './attendance.problems.ts';
import type { Mark } from './mark.ts';
import { walkInState } from './walk-in-state.ts';

type Marked = Pick<Mark, 'personId' | 'state' | 'own' | 'minutes'>;

/**
 * A mark of a person who is not on the roster, whatever the device knew: who was there walked in, also with a mark of the kind's own. Where
 * the kind has no such mark they were present.
 */
export const markOfGuest = <Given extends Marked>(kind: Pick<ProgrammeKind, 'attendance'>, mark: Given): Given =>
  mark.state !== null && attended(mark.state) ? { ...mark, state: walkInState(kind), own: null, minutes: null } : mark;

/** Why a mark cannot be made of a person who is not on the roster: nobody expected them, so that they cannot have missed the session. */
export const guestFault = ({ personId, state }: Pick<Marked, 'personId' | 'state'>): AttendanceProblem | undefined =>
  state === null || attended(state) ? undefined : attendanceProblems.notExpected(personId, state);
