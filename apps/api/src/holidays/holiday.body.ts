import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, IsUUID, ValidateNested } from 'class-validator';
import { branchLimits } from '@saath/domain/branches';
import { PageQuery } from '../http/page.ts';
import { IsDay, MayBeMissing } from '../http/request-values.ts';
import { IsName } from '../http/text-rules.ts';
import type { DayText, Id } from '../http/units.ts';

/** The most holidays of one request, and the most groups that meet on one of them. */
const atOnce = 200;

/** A new holiday of a branch: its groups do not meet on that day. */
export class HolidayBody {
  /** The day of the holiday. */
  @IsDay() on: DayText;
  /**
   * The name of the holiday.
   * @example Diwali
   */
  @IsName(branchLimits.nameLength) name: string;
  /** The groups of the branch that meet all the same; left out, none. */
  @MayBeMissing() @IsArray() @ArrayMaxSize(atOnce) @IsUUID(undefined, { each: true }) keepGroupIds?: Id[];
}

/** A new holiday, with its branch. */
export class BranchHolidayBody extends HolidayBody {
  /** The branch. */
  @IsUUID() branchId: Id;
}

/** New holidays of one branch or several, which are added together or not at all. */
export class HolidaysBody {
  /** The holidays. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(atOnce)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => BranchHolidayBody)
  holidays: BranchHolidayBody[];
}

/** Selects the holidays of a list. */
export class HolidaysQuery extends PageQuery {
  /** The first day; left out, today. */
  @MayBeMissing() @IsDay() from?: DayText;
  /** The last day; left out, every later day. */
  @MayBeMissing() @IsDay() to?: DayText;
  /** Only holidays of this branch. */
  @MayBeMissing() @IsUUID() branchId?: Id;
}
