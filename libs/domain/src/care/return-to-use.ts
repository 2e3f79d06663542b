import type { Day, StaffId } from '../kernel/index.ts';
import { isAlumni } from '../members/index.ts';
import type { Stage } from '../members/index.ts';
import type { DueFollowUp } from './follow-up.ts';

/** A return to use that was recorded about a member. */
export interface ReturnToUse {
  readonly stage: Stage;
  /** Today in the zone of the member's branch. */
  readonly today: Day;
  /** The person who keeps in touch by the plan; null where nobody is named. */
  readonly ownerId: StaffId | null;
}

/**
 * The support that a return to use reopens: a call within a day, to a person who lives outside. Nothing is taken from them: no plan, no seat
 * and no earlier day of sobriety. A resident is among people who help at once.
 */
export const supportAfterReturn = ({
  stage,
  today,
  ownerId,
}: ReturnToUse): Pick<DueFollowUp, 'dueOn' | 'kind' | 'method' | 'origin' | 'ownerId'> | null =>
  isAlumni(stage) ? { kind: 'support', origin: 'staff', method: 'call', ownerId, dueOn: today.add({ days: 1 }) } : null;
