import { leavesOpen } from '../absences/index.ts';
import type { StandInEvent } from '../absences/index.ts';
import type { StaffId } from '../kernel/index.ts';

/**
 * The people who are told of a question whether somebody leads a session: the person who is asked; of a yes, those who asked and in whose
 * place; where somebody else is needed now, those who asked and the administrators.
 */
export function toldOfStandIn({ type, facts }: StandInEvent, administrators: readonly StaffId[]): readonly StaffId[] {
  const { staffId, askedById, insteadOfId } = facts;
  if (type === 'stand-in-asked') return [staffId];
  if (type === 'stand-in-accepted') return [...new Set(insteadOfId === null ? [askedById] : [askedById, insteadOfId])];
  if (type === 'stand-in-withdrawn' && !leavesOpen(facts.because)) return [];
  return [...new Set([askedById, ...administrators])];
}
