import {
  companionKinds,
  referralLimits as limits,
  visitFaces,
  visitOutcomes,
  visitTags,
  type CompanionKind,
  type VisitFace,
  type VisitOutcome,
  type VisitTag,
} from '@saath/domain/outside-meetings';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsDay, MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { IsName, localTime, Paragraphs } from '../http/text-rules.ts';
import type { Count, DayText, Id, TimeText } from '../http/units.ts';

/** The day of a visit. */
export class OutsideVisitBody {
  /** The day, today or later by the clock of the branch. */
  @IsDay() on: DayText;
  /** The time of day; null or left out when it is not known. */
  @MayBeNull() @Matches(localTime) at?: TimeText | null;
}

/** A visit to a meeting outside, as it is agreed with the member. */
export class OutsideReferralBody extends OutsideVisitBody {
  /** The meeting of the list; left out for one in words. */
  @MayBeMissing() @IsUUID() meetingId?: Id;
  /**
   * The meeting in words, stored encrypted; left out for one of the list.
   * @example The open meeting beside the market
   */
  @MayBeMissing() @IsName(limits.nameLength) meetingName?: string;
  /**
   * How many visits are agreed.
   * @example 2
   */
  @IsInt() @Min(1) @Max(limits.mostVisits) visits: Count;
  /** The person who goes along. */
  @IsIn(companionKinds) companion: CompanionKind;
  /** The mentor who goes along. */
  @MayBeMissing() @IsUUID() mentorId?: Id;
  /** The person of the staff who goes along. */
  @MayBeMissing() @IsUUID() staffId?: Id;
  /**
   * The name of somebody else who goes along, stored encrypted.
   * @example His brother
   */
  @MayBeMissing() @IsName(limits.nameLength) companionName?: string;
  /** The time at which they meet; null or left out when none is agreed. */
  @MayBeNull() @Matches(localTime) meetAt?: TimeText | null;
  /**
   * The place where they meet, stored encrypted.
   * @example Deccan bus stop
   */
  @MayBeNull() @IsString() @MaxLength(limits.placeLength) meetPlace?: string | null;
  /** Whether the member said yes. */
  @IsBoolean() memberAgreed: boolean;
}

/** The answer whether a visit took place. */
export class VisitAnswerBody {
  /** The answer. */
  @IsIn(visitOutcomes) outcome: VisitOutcome;
  /** The day to which a visit was moved. */
  @MayBeMissing() @IsDay() movedTo?: DayText;
  /** The time of day of a visit that was moved; null or left out when it stays. */
  @MayBeNull() @Matches(localTime) movedAt?: TimeText | null;
}

/** How a visit was for the member. */
export class ImpressionBody {
  /** How it was, as a face; null or left out when nobody asked. */
  @MayBeNull() @IsIn(visitFaces) face?: VisitFace | null;
  /** The sentences that fit. */
  @IsArray() @ArrayMaxSize(visitTags.length) @ArrayUnique() @IsIn(visitTags, { each: true }) tags: VisitTag[];
  /**
   * One line in the words of the member, stored encrypted.
   * @example They called me by my name.
   */
  @MayBeNull() @Paragraphs(limits.wordsLength) words?: string | null;
}
