import { builtInKinds } from '@saath/domain/programme-kinds';
import { createProgrammeKindRegistry, type ProgrammeKind } from '@saath/domain/programmes';

const made = createProgrammeKindRegistry(builtInKinds);
if (!made.ok) throw new Error(`${made.problem.code}: ${String(made.problem.params?.['faults'])}`);

/** The kinds of this installation. One that breaks the contract keeps the process from starting: half a registry would hide groups. */
const registry = made.value;

export const allKinds = registry.all;

/** The programme kind with this code. */
export const kindOf = (code: string): ProgrammeKind | undefined => registry.get(code);
