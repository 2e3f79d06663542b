import type { CelebrationWay } from '@saath/domain/members';
import type { DayText, Version } from '../http/units.ts';
import { KeptMilestonesBody } from './milestones.body.ts';

/** The milestones that are kept in this centre. */
export class KeptMilestonesView extends KeptMilestonesBody {
  /** The version of the setting; 0 while the centre has chosen nothing. */
  version: Version;
}

/** A milestone that was celebrated, once. */
export class CelebrationView {
  /** The day. */
  on: DayText;
  /** How it was celebrated. */
  way: CelebrationWay;
  /**
   * The person of the staff who recorded it.
   * @example Meera Kulkarni
   */
  by: string;
}
