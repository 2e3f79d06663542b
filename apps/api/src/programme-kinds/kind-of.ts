import { builtInKinds } from '@saath/domain/programme-kinds';
import type { ProgrammeKind } from '@saath/domain/programmes';

const byCode = new Map(builtInKinds.map((kind) => [kind.code, kind]));

/** The programme kind with this code. */
export const kindOf = (code: string): ProgrammeKind | undefined => byCode.get(code);
