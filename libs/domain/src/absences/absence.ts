import { daysBetween, happened, isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { AbsenceId, Day, Result, StaffId } from '../kernel/index.ts';
import type { StaffRole } from '../staff/index.ts';
import type { AbsenceEvent } from './absence.events.ts';
import { absenceProblems } from './absence.problems.ts';
import type { AbsenceProblem } from './absence.problems.ts';

/** The days on which a person of the staff is away, both included. Why is not asked. */
export interface Absence {
  readonly id: AbsenceId;
  readonly staffId: StaffId;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** The longest absence, in days; who is away for longer leads no groups. */
const longestAbsence = 366;

/** The absence as it is stored, and what happened. */
export interface AbsencePlanned {
  readonly absence: Absence;
  readonly events: readonly AbsenceEvent[];
}

/** A new absence, or other days of one. It is not over, and meets no other absence of the same person. */
export function planAbsence(absence: Absence, others: readonly Absence[], today: Day): Result<AbsencePlanned, AbsenceProblem> {
  const { id, staffId, startsOn, endsOn } = absence;
  if (isDayBefore(endsOn, startsOn)) return refuse(absenceProblems.endsBeforeStart());
  if (isDayBefore(endsOn, today)) return refuse(absenceProblems.inPast());
  if (daysBetween(startsOn, endsOn) >= longestAbsence) return refuse(absenceProblems.tooLong());
  const other = others.find((one) => one.id !== id && !isDayBefore(one.endsOn, startsOn) && !isDayBefore(endsOn, one.startsOn));
  if (other !== undefined) return refuse(absenceProblems.overlapping(other.id));
  const facts = { startsOn: startsOn.toString(), endsOn: endsOn.toString() };
  return ok({ absence, events: [happened('absence-recorded', 'staff', staffId, facts)] });
}

/** A person records their own absence; an administrator records anybody's. */
export const mayRecordAbsence = (by: { readonly staffId: StaffId; readonly role: StaffRole }, staffId: StaffId): boolean =>
  by.staffId === staffId || by.role === 'administrator';
