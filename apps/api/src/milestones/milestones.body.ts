import { celebrationWays, type CelebrationWay } from '@saath/domain/members';
import { milestoneChoices, milestoneLimits, type MilestoneChoice } from '@saath/domain/milestones';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import { IsDay, MayBeMissing } from '../http/request-values.ts';
import type { Count, DayText } from '../http/units.ts';

/** More than any step is: the milestone of eighty years has fewer days. */
const most = 30_000;

/** The milestones that a centre keeps. */
export class KeptMilestonesBody {
  /** Those of the product, by their days; `yearly` stands for every year from the second on. */
  @IsArray() @ArrayMaxSize(milestoneChoices.length) @ArrayUnique() @IsIn(milestoneChoices, { each: true }) choices: MilestoneChoice[];
  /**
   * Days of the centre’s own.
   * @example 100
   */
  @IsArray()
  @ArrayMaxSize(2 * milestoneLimits.mostOwnDays)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(most, { each: true })
  ownDays: number[];
}

/** A milestone that was celebrated. */
export class CelebrationBody {
  /** The step of the milestone. */
  @IsInt() @Min(1) @Max(most) step: Count;
  /** The day on which it was celebrated. */
  @IsDay() on: DayText;
  /** How it was celebrated, as the member agreed to. */
  @IsIn(celebrationWays) way: CelebrationWay;
}

/** The milestone of a card. */
export class MilestoneCardQuery {
  /** The step of the milestone; left out, the last one that was reached. */
  @MayBeMissing() @Type(() => Number) @IsInt() @Min(1) @Max(most) step?: Count;
}
