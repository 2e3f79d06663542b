import { languages, type Language } from '@saath/domain/kernel';
import { outsideMeetingKinds, outsideMeetingLimits as limits, type OutsideMeetingKind } from '@saath/domain/outside-meetings';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { IsName, localTime, Paragraphs } from '../http/text-rules.ts';
import type { TimeText } from '../http/units.ts';

const daysOfWeek = 7;

/** A meeting outside, as the list of the centre says it. */
export class OutsideMeetingBody {
  /**
   * The name.
   * @example Aasha
   */
  @IsName(limits.nameLength) name: string;
  /** The fellowship. */
  @IsIn(outsideMeetingKinds) kind: OutsideMeetingKind;
  /** Whether everybody may come. */
  @IsBoolean() isOpen: boolean;
  /** The weekdays, 1 for Monday to 7 for Sunday; none where it is not regular. */
  @IsArray()
  @ArrayMaxSize(daysOfWeek)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(daysOfWeek, { each: true })
  weekdays: number[];
  /** The time of day; null or left out when it is not known. */
  @MayBeNull() @Matches(localTime) startsAt?: TimeText | null;
  /**
   * The place in words.
   * @example Hall behind the post office
   */
  @MayBeNull() @IsString() @MaxLength(limits.placeLength) place?: string | null;
  /**
   * The town or the part of it.
   * @example Deccan
   */
  @MayBeNull() @IsString() @MaxLength(limits.townLength) town?: string | null;
  /**
   * The way there.
   * @example 20 minutes by bus
   */
  @MayBeNull() @IsString() @MaxLength(limits.wayLength) wayThere?: string | null;
  /** The language that is spoken. */
  @IsIn(languages) language: Language;
  /**
   * The address of a meeting online.
   * @example https://meet.example.org/aasha
   */
  @MayBeNull() @IsString() @MaxLength(limits.linkLength) @Matches(/^https?:\/\/\S+$/) link?: string | null;
  /**
   * A note for the staff.
   * @example Ring before a holiday
   */
  @MayBeNull() @Paragraphs(limits.noteLength) note?: string | null;
  /** Whether it is offered no longer. */
  @MayBeMissing() @IsBoolean() isArchived?: boolean;
}

/** Selects meetings of the list. */
export class OutsideMeetingsQuery extends PageQuery {
  /**
   * A part of the name or the town.
   * @example Deccan
   */
  @MayBeMissing() @IsString() @MaxLength(limits.nameLength) q?: string;
  /** Whether those are listed, too, that are offered no longer. */
  @MayBeMissing() @Type(() => String) @IsIn(['true', 'false']) archived?: 'true' | 'false';
}
