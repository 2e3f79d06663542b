import { noContactRules, quietDays, type QuietDays } from '@saath/domain/care';
import { languages, type Language } from '@saath/domain/kernel';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { MayBeMissing } from '../http/request-values.ts';
import { IsName, localTime } from '../http/text-rules.ts';
import type { CountryText, Days, TimeText, ZoneText } from '../http/units.ts';

/**
 * The fields of the centre that an administrator may change. A field that is left out stays. The slug cannot be changed: it is printed on
 * paper.
 */
export class CentreBody {
  /**
   * The name of the centre.
   * @example Nayi Subah
   */
  @MayBeMissing() @IsName(100) name?: string;
  /** The time zone of the centre. */
  @MayBeMissing() @IsString() @MaxLength(60) timeZone?: ZoneText;
  /** The country of the centre, in which telephone numbers without a country code are read. */
  @MayBeMissing() @IsString() @MaxLength(2) country?: CountryText;
  /** The languages in which the centre works; the first is the one for people whose language is not known. */
  @MayBeMissing() @IsIn(languages, { each: true }) @ArrayMinSize(1) @ArrayMaxSize(languages.length) languages?: Language[];
  /**
   * The telephone number that reminders name for help, as it is to be printed.
   * @example 1800 123 4567
   */
  @MayBeMissing() @IsString() @MaxLength(30) helpline?: string;
  /** When the quiet hours begin, during which nobody is written to. */
  @MayBeMissing() @Matches(localTime) quietFrom?: TimeText;
  /** When the quiet hours end. */
  @MayBeMissing() @Matches(localTime) quietUntil?: TimeText;
  /** How many days the offer of a seat stands before the next person is asked. */
  @MayBeMissing() @IsInt() @Min(1) @Max(30) offerDays?: Days;
  /** How many days families, buddies and friends have for their answer whether they want to meet. */
  @MayBeMissing() @IsInt() @Min(7) @Max(90) introductionDays?: Days;
  /** After how many days without a session a person is listed as not seen lately, where no other number is asked for. */
  @MayBeMissing() @IsIn(quietDays) unseenDays?: QuietDays;
  /** How many days without any contact after a discharge the centre allows; more of them are a reason for a word. */
  @MayBeMissing() @IsInt() @Min(noContactRules.from) @Max(noContactRules.to) noContactDays?: Days;
}
