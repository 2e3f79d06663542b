import { builtInKinds } from '@saath/domain/programme-kinds';
import { createProgrammeKindRegistry, type ProgrammeKind } from '@saath/domain/programmes';

const made = createProgrammeKindRegistry(builtInKinds);
if (!made.ok) throw new Error(`${made.problem.code}: ${String(made.problem.params?.['faults'])}`);

/** The kinds of this installation. An invalid kind stops the process at the start: an incomplete registry would hide groups. */
const registry = made.value;

export const allKinds = registry.all;

/** The programme kind with this code; undefined when it is not installed. */
export const kindOf = (code: string): ProgrammeKind | undefined => registry.get(code);
