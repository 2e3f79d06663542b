import { ArrayMaxSize, IsArray, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { branchLimits } from '@saath/domain/branches';
import type { Id, Minutes } from '../http/units.ts';

/** How long it takes from one branch to another, and back. */
export class TravelTimeBody {
  /** One of the two branches. */
  @IsUUID() branchId: Id;
  /** The other branch. */
  @IsUUID() otherBranchId: Id;
  /**
   * How long the way takes, from 1 to 600 minutes.
   * @minimum 1
   * @maximum 600
   */
  @IsInt() @Min(branchLimits.travelMinutes.from) @Max(branchLimits.travelMinutes.to) minutes: Minutes;
}

/** The whole table of travel times; a pair that is left out takes no time. */
export class TravelTimesBody {
  /** Each pair of branches at most once. */
  @IsArray() @ArrayMaxSize(2000) @ValidateNested({ each: true }) @Type(() => TravelTimeBody) times: TravelTimeBody[];
}
