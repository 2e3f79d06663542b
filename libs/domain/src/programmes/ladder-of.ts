import { isLadderAfter, usualLadder } from './ladder-policy.ts';
import type { LadderPolicy } from './ladder-policy.ts';
import type { ProgrammeKind } from './programme-kind.ts';

/** After how many misses the ladder of a kind opens. Where only a headcount is recorded, nobody can miss anything. */
export const ladderAfterOf = ({ ladder, confidentiality }: Pick<ProgrammeKind, 'ladder' | 'confidentiality'>): number =>
  confidentiality === 'headcount' ? 0 : (ladder ?? usualLadder).opensAfter;

export const ladderOf = (kind: Pick<ProgrammeKind, 'ladder' | 'confidentiality'>): LadderPolicy => ({
  ...(kind.ladder ?? usualLadder),
  opensAfter: ladderAfterOf(kind),
});

/** Whether the ladders of a kind may open after so many misses; where only a headcount is recorded, they never open. */
export const mayOpenAfter = (kind: Pick<ProgrammeKind, 'confidentiality'>, misses: number): boolean =>
  isLadderAfter(misses) && (kind.confidentiality !== 'headcount' || misses === 0);
