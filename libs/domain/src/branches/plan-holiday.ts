import { isDayBefore, ok, refuse } from '../kernel/index.ts';
import type { BranchId, Day, Result } from '../kernel/index.ts';
import type { Holiday } from './branch.ts';
import { branchProblems } from './branch.problems.ts';
import type { BranchProblem } from './branch.problems.ts';

export interface PlanHoliday {
  /** The holidays that are known. A branch has at most one on a day. */
  readonly others: readonly Holiday[];
  /** The day at the branch. A day that is over cannot become a holiday, because its sessions took place or not. */
  readonly today: Day;
}

/** A new or changed holiday. */
export function planHoliday(holiday: Holiday, { others, today }: PlanHoliday): Result<Holiday, BranchProblem> {
  if (holiday.name.trim() === '') return refuse(branchProblems.holidayNameMissing());
  if (isDayBefore(holiday.on, today)) return refuse(branchProblems.holidayInPast(holiday.on.toString(), holiday.branchId));
  const rest = others.filter((other) => other.id !== holiday.id);
  if (isHoliday(rest, holiday.branchId, holiday.on)) return refuse(branchProblems.holidayTaken(holiday.on.toString(), holiday.branchId));
  return ok({ ...holiday, name: holiday.name.trim() });
}

/** New holidays, of one branch or several, that are added together; the first fault refuses all of them. */
export function planHolidays(
  holidays: readonly Holiday[],
  others: readonly Holiday[],
  todayAt: (branchId: BranchId) => Day,
): Result<readonly Holiday[], BranchProblem> {
  const planned: Holiday[] = [];
  for (const holiday of holidays) {
    const result = planHoliday(holiday, { others: [...others, ...planned], today: todayAt(holiday.branchId) });
    if (!result.ok) return result;
    planned.push(result.value);
  }
  return ok(planned);
}

export const isHoliday = (holidays: readonly Holiday[], branchId: BranchId, on: Day): boolean =>
  holidays.some((holiday) => holiday.branchId === branchId && holiday.on.equals(on));
