import { contactDays, followUpMethods, leavings, preferredTimes, quarterlyUntil } from '@saath/domain/care';
import type { ContactDay, FollowUpMethod, Leaving, PreferredTime } from '@saath/domain/care';
import { languages, type Language } from '@saath/domain/kernel';
import { memberLimits } from '@saath/domain/members';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { IsDay, MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { localTime, Paragraphs } from '../http/text-rules.ts';
import type { DayText, Id, TimeText } from '../http/units.ts';

/** A contact on a day after the discharge. */
export class ContactStepBody {
  /** The number of days after the discharge. */
  @IsIn(contactDays) day: ContactDay;
  /** Whether the member is called or visited. */
  @IsIn(followUpMethods) method: FollowUpMethod;
}

/** The parts of a plan that may be chosen and changed. A part that is left out is that of the template, or stays. */
export class PlanPartsBody {
  /** The contacts by days, in order; left out, those of the template for this way of leaving. */
  @MayBeMissing()
  @IsArray()
  @ArrayMaxSize(contactDays.length)
  @ValidateNested({ each: true })
  @Type(() => ContactStepBody)
  steps?: ContactStepBody[];
  /** For how many months a call is owed each quarter, from the sixth month on; 0 for none. */
  @MayBeMissing() @IsIn(quarterlyUntil) quarterlyMonths?: (typeof quarterlyUntil)[number];
  /** The weekday of twelve weekly calls, 1 for Monday to 7 for Sunday; null for no such calls. */
  @MayBeNull() @IsInt() @Min(1) @Max(7) weeklyOn?: number | null;
  /**
   * The time of the weekly calls at the branch.
   * @example 18:30
   */
  @MayBeNull() @Matches(localTime) weeklyAt?: TimeText | null;
  /** The colleague who makes the contacts; null for nobody yet. */
  @MayBeNull() @IsUUID() ownerId?: Id | null;
  /** The language in which the person is called. */
  @MayBeMissing() @IsIn(languages) language?: Language;
  /** The time of day at which the person likes to be called. */
  @MayBeMissing() @IsIn(preferredTimes) preferredTime?: PreferredTime;
  /**
   * The intentions of the person about meetings outside, stored encrypted.
   * @example One open meeting in the first week
   */
  @MayBeNull() @Paragraphs(2000) goals?: string | null;
}

/** A discharge with its plan of aftercare. */
export class DischargeBody extends PlanPartsBody {
  /** The member who leaves. */
  @IsUUID() memberId: Id;
  /** Whether the discharge was agreed, or the person leaves early. */
  @IsIn(leavings) leaving: Leaving;
  /** The last day at the centre. */
  @IsDay() on: DayText;
  /** The aftercare group in which the member gets a seat from the following day on; null for none. */
  @MayBeNull() @IsUUID() groupId?: Id | null;
  /** Why the stay ends, stored encrypted. */
  @MayBeNull() @Paragraphs(memberLimits.stageReasonLength) reason?: string | null;
}
