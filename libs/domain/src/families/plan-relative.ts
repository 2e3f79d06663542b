import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { familyProblems } from './family.problems.ts';
import type { FamilyProblem } from './family.problems.ts';
import type { Relative } from './relative.ts';

/** In characters: enough for "maternal grandmother's sister". */
const longestRelation = 60;

export function planRelative(relative: Relative): Result<Relative, FamilyProblem> {
  const displayName = relative.displayName.trim();
  const relation = relative.relation.trim();
  if (displayName === '') return refuse(familyProblems.nameMissing());
  if (relation === '') return refuse(familyProblems.relationMissing());
  if (relation.length > longestRelation) return refuse(familyProblems.relationTooLong());
  return ok({ ...relative, displayName, relation });
}
