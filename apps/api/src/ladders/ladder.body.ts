import { ladderOutcomes, reasonsByHand, type LadderOutcome, type ReasonByHand } from '@saath/domain/ladders';
import { IsBoolean, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { Transform, type TransformFnParams } from 'class-transformer';
import { PageQuery } from '../http/page.ts';
import { MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { Paragraphs } from '../http/text-rules.ts';
import type { Count, Id } from '../http/units.ts';

const longestNote = 500;

const asBoolean = ({ value }: TransformFnParams): unknown => (value === 'true' || value === 'false' ? value === 'true' : value);

export class LaddersQuery extends PageQuery {
  /** Only ladders whose next step is the reader’s. */
  @MayBeMissing() @Transform(asBoolean) @IsBoolean() mine?: boolean;
  /** Only the ladder of this member. */
  @MayBeMissing() @IsUUID() memberId?: Id;
}

/** The result of the step that is next. */
export class LadderOutcomeBody {
  /**
   * The place of the step, from 1: another one is refused, because somebody else may have done it meanwhile.
   * @example 1
   */
  @IsInt() @Min(1) @Max(6) step: Count;
  /** The result of the call. After `not-reached` and `wrong-number` the next step begins; the others close the ladder. */
  @IsIn(ladderOutcomes) outcome: LadderOutcome;
  /**
   * A line for the next person, stored encrypted.
   * @example Rang out twice.
   */
  @MayBeNull() @Paragraphs(longestNote) note?: string | null;
}

/** Another person for the step that is next. */
export class HandOverLadderBody {
  /** The person of the staff: a counsellor or administrator who works in the member’s branch. */
  @IsUUID() staffId: Id;
}

/** Closing a ladder by hand. */
export class CloseLadderBody {
  /** Why nobody has to call any more. */
  @IsIn(reasonsByHand) reason: ReasonByHand;
  /**
   * One line about it, stored encrypted.
   * @example Wrote that he is at his uncle’s until Sunday.
   */
  @MayBeNull() @Paragraphs(longestNote) note?: string | null;
}
