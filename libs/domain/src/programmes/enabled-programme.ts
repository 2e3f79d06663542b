import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { checkOverrides } from './kind-settings.ts';
import type { ProgrammeBounds, ProgrammeOverrides } from './kind-settings.ts';
import { programmeProblems } from './programme.problems.ts';
import type { ProgrammeProblem } from './programme.problems.ts';

/** A kind as one centre uses it. */
export interface EnabledProgramme {
  readonly kind: string;
  readonly enabled: boolean;
  readonly overrides: ProgrammeOverrides;
}

/** Enables or disables a kind for a centre. A disabled kind keeps its overrides, so that they apply again when it is enabled. */
export function setProgramme(
  kind: ProgrammeBounds,
  { enabled, overrides = {} }: { readonly enabled: boolean; readonly overrides?: ProgrammeOverrides },
): Result<EnabledProgramme, ProgrammeProblem> {
  const checked = checkOverrides(kind, overrides);
  return checked.ok ? ok({ kind: kind.code, enabled, overrides: checked.value }) : checked;
}

/** Refuses a new group of a kind that the centre does not offer. */
export const checkOffered = (programme: EnabledProgramme | undefined): Result<EnabledProgramme, ProgrammeProblem> =>
  programme?.enabled === true ? ok(programme) : refuse(programmeProblems.notOffered());
