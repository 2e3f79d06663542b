import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsUUID, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { branchLimits } from '@saath/domain/branches';
import { PageQuery } from '../http/page.ts';
import { MayBeMissing } from '../http/request-values.ts';
import type { Id, Minutes } from '../http/units.ts';

/** The most pairs of one request: a branch has fewer others. */
const pairsAtOnce = 200;

/** How long it takes from one branch to another, and back. */
export class TravelTimeBody {
  /** One of the two branches. */
  @IsUUID() branchId: Id;
  /** The other branch. */
  @IsUUID() otherBranchId: Id;
  /**
   * How long the way takes, from 1 to 600 minutes; null where it takes no time.
   * @minimum 1
   * @maximum 600
   */
  @ValidateIf((time: TravelTimeBody) => time.minutes !== null)
  @IsInt()
  @Min(branchLimits.travelMinutes.from)
  @Max(branchLimits.travelMinutes.to)
  minutes: Minutes | null;
}

/** The travel times that change; a pair that is left out stays as it is. */
export class TravelTimesBody {
  /** Each pair of branches at most once. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(pairsAtOnce)
  @ValidateNested({ each: true })
  @Type(() => TravelTimeBody)
  times: TravelTimeBody[];
}

/** Selects the travel times of a list. */
export class TravelTimesQuery extends PageQuery {
  /** Only the ways from this branch and to it. */
  @MayBeMissing() @IsUUID() branchId?: Id;
}
