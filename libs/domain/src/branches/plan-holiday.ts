import { ok, refuse } from '../kernel/index.ts';
import type { BranchId, Day, Result } from '../kernel/index.ts';
import type { Holiday } from './branch.ts';
import { branchProblems } from './branch.problems.ts';
import type { BranchProblem } from './branch.problems.ts';

/** A new or changed holiday; a branch has at most one on a day. */
export function planHoliday(holiday: Holiday, others: readonly Holiday[]): Result<Holiday, BranchProblem> {
  if (holiday.name.trim() === '') return refuse(branchProblems.holidayNameMissing());
  const rest = others.filter((other) => other.id !== holiday.id);
  if (isHoliday(rest, holiday.branchId, holiday.on)) return refuse(branchProblems.holidayTaken(holiday.on.toString()));
  return ok({ ...holiday, name: holiday.name.trim() });
}

export const isHoliday = (holidays: readonly Holiday[], branchId: BranchId, on: Day): boolean =>
  holidays.some((holiday) => holiday.branchId === branchId && holiday.on.equals(on));
