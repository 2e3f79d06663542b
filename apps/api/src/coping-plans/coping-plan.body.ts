import { copingLimits, copingSections, triggerSorts, type CopingSection, type TriggerSort } from '@saath/domain/coping-plans';
import { languages, type Language } from '@saath/domain/kernel';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsDay, MayBeNull } from '../http/request-values.ts';
import type { DayText, Days } from '../http/units.ts';

/** A line of a plan, in the words of the member. */
export class CopingLineBody {
  /** The section. */
  @IsIn(copingSections) section: CopingSection;
  /**
   * The words; of a person who can be called, their name. Stored encrypted.
   * @example I walk to the river
   */
  @IsString() @MaxLength(copingLimits.textLength) text: string;
  /** The sort of a trigger; null in every other section. */
  @MayBeNull() @IsIn(triggerSorts) sort?: TriggerSort | null;
  /**
   * How the member knows a person who can be called; null in every other section. Stored encrypted.
   * @example my sister
   */
  @MayBeNull() @IsString() @MaxLength(copingLimits.knownAsLength) knownAs?: string | null;
  /**
   * The number of a person who can be called, as it is dialled; null in every other section. Stored encrypted.
   * @example 98220 12345
   */
  @MayBeNull() @IsString() @MaxLength(copingLimits.numberLength) number?: string | null;
}

/** The plan of what helps a member, whole. */
export class CopingPlanBody {
  /** The language of the words, in which it is printed. */
  @IsIn(languages) language: Language;
  /** The lines; those of a section in the order in which they are read. */
  @IsArray()
  @ArrayMaxSize(copingSections.length * copingLimits.linesInSection)
  @ValidateNested({ each: true })
  @Type(() => CopingLineBody)
  lines: CopingLineBody[];
  /** Whether the member wants their present mentor to read it. */
  @IsBoolean() mentorReads: boolean;
}

/** A day on which a plan was gone over with the member. */
export class CopingReviewBody {
  /** The day. */
  @IsDay() on: DayText;
}

/** More than the days can be; the domain says what their range is. */
const mostDays = 10_000;

/** The days after which plans are gone over again. */
export class CopingSettingsBody {
  /** The number of days. */
  @IsInt() @Min(0) @Max(mostDays) reviewDays: Days;
}
