import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import { programmeProblems } from './programme.problems.ts';
import type { ProgrammeProblem } from './programme.problems.ts';

/** The version of the contract. It rises when a kind that fulfilled the contract would no longer do so. */
export const kindContract = 1;

/** The default export of a package of kinds. */
export interface KindPackage {
  /** The version of the contract for which the kinds were written. */
  readonly contract: typeof kindContract;
  readonly kinds: readonly ProgrammeKind[];
}

/**
 * The kinds of a package, or why it is none: `exported` is whatever its default export is. The kinds themselves are checked by the
 * registry, together with all others.
 */
export function kindsOfPackage(name: string, exported: unknown): Result<readonly ProgrammeKind[], ProgrammeProblem> {
  if (!isObject(exported)) return refuse(programmeProblems.packageEmpty(name));
  if (exported['contract'] !== kindContract)
    return refuse(programmeProblems.packageOfOtherContract(name, String(exported['contract']), kindContract));
  const { kinds } = exported;
  if (!Array.isArray(kinds) || kinds.length === 0 || !kinds.every((kind) => isObject(kind) && typeof kind['code'] === 'string'))
    return refuse(programmeProblems.packageEmpty(name));
  return ok(kinds as readonly ProgrammeKind[]);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
