import type { DuplicateReason, Stage } from '@saath/domain/members';
import type { Count, Id } from '../http/units.ts';

/** A member who may be the person who is to be registered. */
export class LikelyDuplicateView {
  /** The member. */
  id: Id;
  /**
   * The code of the member, unique in the centre.
   * @example KTH-0042
   */
  code: string;
  /**
   * The alias of the member.
   * @example Sagar P.
   */
  displayName: string;
  /** The stage at which the member is. */
  stage: Stage;
  /**
   * The name of the member's branch.
   * @example Kothrud
   */
  branchName: string;
  /** The reasons, the strongest first. */
  reasons: readonly DuplicateReason[];
}

/** The members who may be the person who is to be registered. */
export class DuplicatesView {
  /** Those within reach, ten at most. */
  items: readonly LikelyDuplicateView[];
  /** How many there are at branches out of reach. */
  elsewhere: Count;
}
