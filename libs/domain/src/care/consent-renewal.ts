import { isDayBefore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';

/** The consents of a member that are to be asked again, and the contacts for it so far. */
export interface RenewalFacts {
  /** The days from which the consents that are to be renewed today are asked again. */
  readonly from: readonly Day[];
  /** Whether a contact for it is still owed. One contact asks for all of them. */
  readonly isOwed: boolean;
  /** The day of the last contact for it; null where there was none. */
  readonly lastOn: Day | null;
}

/**
 * Whether a contact is owed, in which the consents of a member are asked again. Nobody is asked twice for the same: a contact that was made
 * on the day from which a consent is to be renewed, or after it, was about that consent too, whatever came of it.
 */
export const isRenewalOwed = ({ from, isOwed, lastOn }: RenewalFacts): boolean =>
  !isOwed && from.some((day) => lastOn === null || isDayBefore(lastOn, day));
