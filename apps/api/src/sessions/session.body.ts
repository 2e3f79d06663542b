import { Transform, type TransformFnParams } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { asList, IsInstant, MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { SentByDevice } from '../http/sent-by-device.body.ts';
import { Paragraphs } from '../http/text-rules.ts';
import type { Count, Id, InstantText, KindCode, Minutes } from '../http/units.ts';

/** How often a filter may be repeated. */
const mostChoices = 100;

/** A parameter is text; what is neither true nor false is refused. */
const asBoolean = ({ value }: TransformFnParams): unknown => (value === 'true' || value === 'false' ? value === 'true' : value);

/** A window of a calendar, with its filters. */
export class WindowQuery extends PageQuery {
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
}

export class SessionsQuery extends WindowQuery {
  /** True for only those sessions that were cancelled, moved or added. */
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

/** Another time or place for a session. What is left out stays as it is. */
export class MoveBody {
  /** When the session begins instead; its length stays. */
  @MayBeMissing() @IsInstant() startsAt?: InstantText;
  /** The branch at which the session meets instead; without a room in the same request it then has none. */
  @MayBeMissing() @IsUUID() branchId?: Id;
  /** The room in which the session meets instead; null for no room. */
  @MayBeNull() @IsUUID() roomId?: Id | null;
  /**
   * Why the session moves; the people who are expected do not read it.
   * @example The room is taken in the morning.
   */
  @MayBeMissing() @Paragraphs(500) reason?: string;
}

/** A session outside the schedule of its group. */
export class AddSessionBody {
  /** When the session begins. Its day must not be the day of another session of the group. */
  @IsInstant() startsAt: InstantText;
  /**
   * How long the session takes.
   * @example 60
   */
  @IsInt() minutes: Minutes;
  /** The branch at which the session meets; left out, that of the group. */
  @MayBeMissing() @IsUUID() branchId?: Id;
  /** The room in which the session meets; null for no room; left out, that of the group, or none at another branch. */
  @MayBeNull() @IsUUID() roomId?: Id | null;
}

/** When a session was started; without it, it starts now. */
export class StartBody extends SentByDevice {
  /** When the session was started, by the clock of the device; left out, it starts now. It counts as a moment between an hour before the planned start and now. */
  @MayBeMissing() @IsInstant() startedAt?: InstantText;
}

/** The end of a session. */
export class FinishBody extends SentByDevice {
  /** When the session was finished, by the clock of the device; left out, it is finished now. It counts as a moment between its start and now. */
  @MayBeMissing() @IsInstant() finishedAt?: InstantText;
  /** How many people attended; needed where the kind records no names, refused elsewhere. */
  @MayBeMissing() @IsInt() @Min(0) @Max(1000) headcount?: Count;
  /** True to finish before the planned end, which counts every person without a mark as absent; refused without it. */
  @MayBeMissing() @IsBoolean() beforeEnd?: boolean;
}

/** The texts of a facilitator about a session. A text that is left out or null stays as it is; an empty one clears it. */
export class RecordBody {
  /**
   * The topic of the session; refused where the kind takes no notes.
   * @example Saying no
   */
  @MayBeNull() @IsString() @MaxLength(200) topic?: string | null;
  /**
   * A note, stored encrypted; refused where the kind takes no notes.
   * @example A quiet round; two new people spoke.
   */
  @MayBeNull() @Paragraphs(5000) note?: string | null;
}
