import { isCountry, ok, refuse, timeZoneNamed } from '../kernel/index.ts';
import type { BranchId, Result } from '../kernel/index.ts';
import type { Branch } from './branch.ts';
import { branchProblems } from './branch.problems.ts';
import type { BranchProblem } from './branch.problems.ts';
import { codePrefixFor } from './member-code.ts';

export interface PlanBranch {
  readonly id: BranchId;
  readonly name: string;
  readonly timeZone: string;
  readonly address?: string | null;
  readonly country?: string | null;
}
export type AmendBranch = Partial<Omit<PlanBranch, 'id'>>;

/** A new branch of a centre. Its name and its code prefix are unique among the centre's branches. */
export function planBranch(command: PlanBranch, others: readonly Branch[]): Result<Branch, BranchProblem> {
  const taken = others.map((branch) => branch.codePrefix);
  const { id, name, timeZone, address = null, country = null } = command;
  return checked({ id, name: name.trim(), codePrefix: codePrefixFor(name, taken), address, timeZone, country }, others);
}

/** Changes a branch; its code prefix stays the same. */
export function amendBranch(branch: Branch, changes: AmendBranch, others: readonly Branch[]): Result<Branch, BranchProblem> {
  const name = (changes.name ?? branch.name).trim();
  const address = changes.address === undefined ? branch.address : changes.address;
  const country = changes.country === undefined ? branch.country : changes.country;
  return checked({ ...branch, name, address, country, timeZone: changes.timeZone ?? branch.timeZone }, others);
}

function checked(branch: Branch, others: readonly Branch[]): Result<Branch, BranchProblem> {
  if (branch.name === '') return refuse(branchProblems.nameMissing());
  const timeZone = timeZoneNamed(branch.timeZone);
  if (timeZone === undefined) return refuse(branchProblems.timeZoneUnknown());
  if (branch.country !== null && !isCountry(branch.country)) return refuse(branchProblems.countryUnknown());
  const namesakes = others.filter((other) => other.id !== branch.id && sameName(other.name, branch.name));
  return namesakes.length > 0 ? refuse(branchProblems.nameTaken()) : ok({ ...branch, timeZone });
}

/** Whether people would read two names as the same: upper case and the number of spaces make no difference. */
export const sameName = (a: string, b: string): boolean => readAs(a) === readAs(b);
const readAs = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
