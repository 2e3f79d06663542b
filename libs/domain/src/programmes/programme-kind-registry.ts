import { ok, refuse } from '../kernel/index.ts';
import type { Result } from '../kernel/index.ts';
import { kindFaults } from './kind-faults.ts';
import type { KindFault } from './kind-faults.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import { programmeProblems } from './programme.problems.ts';
import type { ProgrammeProblem } from './programme.problems.ts';

/** The kinds an installation knows, in the order in which they are offered. */
export interface ProgrammeKindRegistry {
  readonly all: readonly ProgrammeKind[];
  /** Undefined for a code that no kind has. */
  readonly get: (code: string) => ProgrammeKind | undefined;
}

/**
 * Registers the built-in kinds and those of other packages, or refuses them all: with half a registry, groups would disappear. The `faults`
 * of the problem name the kind, the property and the fault, so that the author of a kind knows what to correct.
 */
export function createProgrammeKindRegistry(kinds: readonly ProgrammeKind[]): Result<ProgrammeKindRegistry, ProgrammeProblem> {
  const faults = [...kinds.flatMap(kindFaults), ...duplicates(kinds)];
  if (faults.length > 0) return refuse(programmeProblems.kindsRefused(faults.map(faultText).join('; ')));
  const byCode = new Map(kinds.map((kind) => [kind.code, kind]));
  return ok({ all: [...kinds], get: (code) => byCode.get(code) });
}

/** One fault as a line of a log: `yoga: cadence.recurrence is not a recurrence rule`. */
export const faultText = ({ kind, path, fault }: KindFault): string => `${kind}: ${path} ${fault}`;

const duplicates = (kinds: readonly ProgrammeKind[]): readonly KindFault[] =>
  kinds
    .filter((kind, index) => kinds.findIndex(({ code }) => code === kind.code) < index)
    .map(({ code }) => ({ kind: code, path: 'code', fault: 'is used by another kind' }));
