import { memberLimits } from '@saath/domain/members';
import { IsUUID } from 'class-validator';
import { IsDay, MayBeNull } from '../http/request-values.ts';
import { Paragraphs } from '../http/text-rules.ts';
import type { DayText, Id } from '../http/units.ts';

/** A branch to which a member may be transferred. */
export class TransferPlanBody {
  /** The new branch. */
  @IsUUID() branchId: Id;
}

/** The transfer of a member to another branch. */
export class TransferBody extends TransferPlanBody {
  /** The first day in the new branch, today at the latest. Seats in groups of the old branch end on it. */
  @IsDay() on: DayText;
  /** The person of the new branch who is in charge from then on, and to whom everything owed is handed over. */
  @IsUUID() ownerId: Id;
  /**
   * Why the member is transferred, stored encrypted.
   * @example Moved in with his sister in Hadapsar.
   */
  @MayBeNull() @Paragraphs(memberLimits.stageReasonLength) reason?: string | null;
}
