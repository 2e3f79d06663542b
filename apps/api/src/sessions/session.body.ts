import { Transform, type TransformFnParams } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { IsInstant, MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { Paragraphs } from '../http/text-rules.ts';
import type { Count, Id, InstantText, KindCode } from '../http/units.ts';

/** How often a filter may be repeated. */
const mostChoices = 100;
/** A parameter that may be repeated: one value is a list of one. */
const asList = ({ value }: TransformFnParams): unknown => (value === undefined || Array.isArray(value) ? value : [value]);

/** A parameter is text; what is neither true nor false is refused. */
const asBoolean = ({ value }: TransformFnParams): unknown => (value === 'true' || value === 'false' ? value === 'true' : value);

export class SessionsQuery extends PageQuery {
  /** The beginning of the window; it belongs to the window. */
  @IsInstant() from: InstantText;
  /** The end of the window; it does not belong to the window. */
  @IsInstant() to: InstantText;
  /** Only sessions of this branch, or of these branches when it is repeated. */
  @MayBeMissing() @Transform(asList) @ArrayMaxSize(mostChoices) @IsUUID(undefined, { each: true }) branchId?: Id[];
  /** Only sessions of groups of this kind, or of these kinds when it is repeated. */
  @MayBeMissing()
  @Transform(asList)
  @ArrayMaxSize(mostChoices)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  kind?: KindCode[];
  /** Only sessions that this person leads, as a member of the staff, or one of these people when it is repeated. */
  @MayBeMissing() @Transform(asList) @ArrayMaxSize(mostChoices) @IsUUID(undefined, { each: true }) facilitatorId?: Id[];
  /** True for only those sessions that were cancelled or moved. */
  @MayBeMissing() @Transform(asBoolean) @IsBoolean() changed?: boolean;
}

/** Why a session does not take place. */
export class CancelBody {
  /**
   * The reason; the people who were expected do not read it.
   * @example The hall is flooded.
   */
  @Paragraphs(500) reason: string;
}

/** Another time for a session. */
export class MoveBody {
  /** When the session begins instead. */
  @IsInstant() startsAt: InstantText;
  /**
   * Why the session moves; the people who are expected do not read it.
   * @example The room is taken in the morning.
   */
  @MayBeMissing() @Paragraphs(500) reason?: string;
}

/** The end of a session. */
export class FinishBody {
  /** How many people attended; needed where the kind records no names, refused elsewhere. */
  @MayBeMissing() @IsInt() @Min(0) @Max(1000) headcount?: Count;
  /** True to finish before the planned end, which counts every person without a mark as absent; refused without it. */
  @MayBeMissing() @IsBoolean() beforeEnd?: boolean;
}

/** What a facilitator writes about a session. What is left out or null stays as it is; an empty text clears it. */
export class RecordBody {
  /**
   * What the session was about.
   * @example Saying no
   */
  @MayBeNull() @IsString() @MaxLength(200) topic?: string | null;
  /**
   * A note, stored encrypted; refused where the kind takes no notes.
   * @example A quiet round; two new people spoke.
   */
  @MayBeNull() @Paragraphs(5000) note?: string | null;
}
