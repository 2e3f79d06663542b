import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { familyProblems } from './family.problems.ts';
import type { FamilyProblem } from './family.problems.ts';
import type { Relative } from './relative.ts';

/** In characters: enough for "maternal grandmother's sister". */
const longestRelation = 60;

export function planRelative(relative: Relative): Result<Relative, FamilyProblem> {
  const displayName = relative.displayName.trim();
  if (displayName === '') return refuse(familyProblems.nameMissing());
  const relation = checkRelation(relative.relation);
  return relation.ok ? ok({ ...relative, displayName, relation: relation.value }) : relation;
}

/** How a relative is related, without the spaces around it. */
export function checkRelation(given: string): Result<string, FamilyProblem> {
  const relation = given.trim();
  if (relation === '') return refuse(familyProblems.relationMissing());
  return relation.length > longestRelation ? refuse(familyProblems.relationTooLong()) : ok(relation);
}
