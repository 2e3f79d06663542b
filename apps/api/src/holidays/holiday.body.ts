import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, IsUUID, ValidateNested } from 'class-validator';
import { branchLimits } from '@saath/domain/branches';
import { PageQuery } from '../http/page.ts';
import { asList, IsDay, MayBeMissing } from '../http/request-values.ts';
import { IsName } from '../http/text-rules.ts';
import type { DayText, Id } from '../http/units.ts';

/** The most groups that meet on a holiday. */
const mostKept = 200;

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
  @MayBeMissing() @IsArray() @ArrayMaxSize(mostKept) @IsUUID(undefined, { each: true }) keepGroupIds?: Id[];
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
  @ArrayMaxSize(branchLimits.holidaysAtOnce)
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

/** Selects days on which branches are closed. */
export class HolidayDaysQuery extends PageQuery {
  /** The first day; left out, today. */
  @MayBeMissing() @IsDay() from?: DayText;
  /** The last day; left out, every later day. */
  @MayBeMissing() @IsDay() to?: DayText;
  /** Only holidays of this branch, or of these branches when it is repeated. */
  @MayBeMissing() @Transform(asList) @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) branchId?: Id[];
}
