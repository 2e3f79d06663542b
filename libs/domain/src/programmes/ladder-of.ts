import { usualLadder } from './ladder-policy.ts';
import type { LadderPolicy } from './ladder-policy.ts';
import type { ProgrammeKind } from './programme-kind.ts';

/** After how many misses the ladder of a kind opens. Where only a headcount is recorded, nobody can miss anything. */
const ladderAfterOf = ({ ladder, confidentiality }: Pick<ProgrammeKind, 'ladder' | 'confidentiality'>): number =>
  confidentiality === 'headcount' ? 0 : (ladder ?? usualLadder).opensAfter;

export const ladderOf = (kind: Pick<ProgrammeKind, 'ladder' | 'confidentiality'>): LadderPolicy => ({
  ...(kind.ladder ?? usualLadder),
  opensAfter: ladderAfterOf(kind),
});
