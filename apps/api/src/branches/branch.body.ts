import { IsDateString, IsInt, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { MayBeMissing } from '../http/request-values.ts';
import type { Count, DayText, ZoneText } from '../http/units.ts';

const longestName = 100;

/** A new branch. */
export class BranchBody {
  /**
   * The name of the branch, unique in the centre.
   * @example Kothrud
   */
  @IsString() @Length(1, longestName) name: string;
  /**
   * The postal address, as people write it.
   * @example 12 Karve Road, Pune 411038
   */
  @MayBeMissing() @IsString() @MaxLength(500) address?: string;
  /** The time zone of the branch; left out, the centre’s own. */
  @MayBeMissing() @IsString() @MaxLength(60) timeZone?: ZoneText;
}

/** What may be changed of a branch. What is left out stays. */
export class AmendBranchBody {
  /**
   * The name of the branch, unique in the centre.
   * @example Kothrud
   */
  @MayBeMissing() @IsString() @Length(1, longestName) name?: string;
  /**
   * The postal address, as people write it.
   * @example 12 Karve Road, Pune 411038
   */
  @MayBeMissing() @IsString() @MaxLength(500) address?: string;
  /** The time zone of the branch. */
  @MayBeMissing() @IsString() @MaxLength(60) timeZone?: ZoneText;
}

/** A new room of a branch. */
export class RoomBody {
  /**
   * The name of the room, unique in its branch.
   * @example Hall 1
   */
  @IsString() @Length(1, longestName) name: string;
  /** How many people fit into the room. */
  @MayBeMissing() @IsInt() @Min(1) @Max(1000) capacity?: Count;
}

/** A new holiday of a branch: its groups do not meet on that day. */
export class HolidayBody {
  /** The day of the holiday. */
  @IsDateString() @Matches(/^\d{4}-\d{2}-\d{2}$/) on: DayText;
  /**
   * The name of the holiday.
   * @example Diwali
   */
  @IsString() @Length(1, longestName) name: string;
}
