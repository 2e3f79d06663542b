import { OmitType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { groupLimits } from '@saath/domain/groups';
import { languages, type Language } from '@saath/domain/kernel';
import { PageQuery } from '../http/page.ts';
import { IsDay, IsInstant, MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { IsName, localTime, Paragraphs } from '../http/text-rules.ts';
import type { EnrolmentMode } from '@saath/domain/programmes';
import { enrolmentModes } from '@saath/domain/programmes';
import type { Count, DayText, Id, InstantText, KindCode, Minutes, RecurrenceText, TimeText, ZoneText } from '../http/units.ts';

/** Nobody can say who leads a group that more than these do. */
const mostLeaders = 20;

const groupStates = ['running', 'ended'] as const;
type GroupStateCode = (typeof groupStates)[number];

export class GroupsQuery extends PageQuery {
  /** Only groups of this branch. */
  @MayBeMissing() @IsUUID() branchId?: Id;
  /** Only groups of this kind. */
  @MayBeMissing() @IsString() @MaxLength(60) kind?: KindCode;
  /** Only groups whose name is found by this text, as people are found by theirs. */
  @MayBeMissing() @IsString() @MaxLength(80) name?: string;
  /** Only groups that still meet, or only those that have ended. */
  @MayBeMissing() @IsIn(groupStates) state?: GroupStateCode;
}

/** Selects the groups that are counted, and whose people are compared with seats. */
export class GroupUsesQuery {
  /** Only groups of this kind. */
  @MayBeMissing() @IsString() @MaxLength(60) kind?: KindCode;
  /** The branch whose seats these are; left out, those of the centre. */
  @MayBeMissing() @IsUUID() branchId?: Id;
  /** How many seats a group would have that follows this branch or the centre; left out, no people are compared. */
  @MayBeMissing() @Type(() => Number) @IsInt() @Min(groupLimits.seats.from) @Max(groupLimits.seats.to) seats?: Count;
}

/** When a group meets, by the wall clock of its branch. */
export class ScheduleBody {
  /** The first day of the plan. */
  @IsDay() startsOn: DayText;
  /** When sessions begin. */
  @Matches(localTime) startsAt: TimeText;
  /**
   * How long a session lasts, from 5 to 480.
   * @minimum 5
   * @maximum 480
   */
  @IsInt() minutes: Minutes;
  /** The days on which the group meets. */
  @IsString() @MaxLength(500) recurrence: RecurrenceText;
  /** The last day of the plan; null or left out for a plan without an end. */
  @MayBeNull() @IsDay() until?: DayText | null;
}

/** A new schedule of a group, from a day on. */
export class ChangeScheduleBody extends ScheduleBody {
  /** The first day of the new schedule. */
  @IsDay() applyFrom: DayText;
  /**
   * For a kind with a later rhythm, after how many weeks from its first session the group goes on in it; null for as many as usual, left out
   * for as many as before.
   * @example 12
   */
  @MayBeNull() @IsInt() firstWeeks?: Count | null;
}

/** A schedule to be tried out, and the window in which its sessions are asked for. */
export class PreviewBody extends ScheduleBody {
  /** The kind of the group, which may have a later rhythm; left out, the schedule alone is tried out. */
  @MayBeMissing() @IsString() @MaxLength(60) kind?: KindCode;
  /**
   * After how many weeks the later rhythm of the kind begins; null or left out for as many as the kind has.
   * @example 12
   */
  @MayBeNull() @IsInt() firstWeeks?: Count | null;
  /** The time zone of the wall clock. */
  @IsString() @MaxLength(60) timeZone: ZoneText;
  /** The beginning of the window; it belongs to the window. */
  @IsInstant() from: InstantText;
  /** The end of the window; it does not belong to the window. */
  @IsInstant() to: InstantText;
}

/** The fields of a group that may be changed. Null takes a value away; a field that is left out stays. */
export class ChangeGroupBody {
  /**
   * The name of the group, unique in its branch.
   * @example Tuesday circle
   */
  @MayBeMissing() @IsName(200) name?: string;
  /** The room in which the group meets; null for no room. */
  @MayBeNull() @IsUUID() roomId?: Id | null;
  /** The language in which the group speaks. */
  @MayBeMissing() @IsIn(languages) language?: Language;
  /** The group’s own number of seats; null where the number of its kind applies. */
  @MayBeNull() @IsInt() @Min(1) @Max(1000) capacity?: Count | null;
  /** How people join the group, at most as freely as its kind allows; null where the mode of the kind applies. */
  @MayBeNull() @IsIn(enrolmentModes) enrolmentMode?: EnrolmentMode | null;
  /** From how many minutes after the start a person who comes is late; null where the branch, the centre or the kind says so. */
  @MayBeNull() @IsInt() lateAfter?: Minutes | null;
  /**
   * When people are reminded on the day before, from noon to 21:00; null where the branch, the centre or the kind says so.
   * @example 17:30
   */
  @MayBeNull() @Matches(localTime) firstReminder?: TimeText | null;
  /**
   * The facts about the group that the staff should know.
   * @example Bring the blue chairs.
   */
  @MayBeMissing() @Paragraphs(2000) notes?: string;
  /** The people who lead the group from today on, as members of the staff. */
  @MayBeMissing() @IsArray() @ArrayMaxSize(mostLeaders) @IsUUID(undefined, { each: true }) facilitatorIds?: Id[];
  /** The people who step in when a facilitator cannot come, from today on; who leads the group is no back-up. */
  @MayBeMissing() @IsArray() @ArrayMaxSize(mostLeaders) @IsUUID(undefined, { each: true }) backUpIds?: Id[];
  /** The settings of the group’s kind, by the names of the kind’s `settingsFields`. */
  @MayBeMissing() @IsObject() settings?: Record<string, unknown>;
}

/** A new group. */
export class CreateGroupBody extends OmitType(ChangeGroupBody, ['name']) {
  /**
   * The name of the group, unique in its branch.
   * @example Tuesday circle
   */
  @IsName(200) name: string;
  /** The kind of the group; it must be one that the centre offers. */
  @IsString() @MaxLength(60) kind: KindCode;
  /** The branch of the group. */
  @IsUUID() branchId: Id;
  /** When the group meets. */
  @IsObject() @ValidateNested() @Type(() => ScheduleBody) schedule: ScheduleBody;
}

/** The people who lead a group. */
export class FacilitatorsBody {
  /** Everybody who leads from today on, as members of the staff. */
  @IsArray() @ArrayMaxSize(mostLeaders) @IsUUID(undefined, { each: true }) staffIds: Id[];
}

/** One person: a member or a relative, not both. */
export class PersonBody {
  /** The member. */
  @MayBeMissing() @IsUUID() memberId?: Id;
  /** The relative. */
  @MayBeMissing() @IsUUID() relativeId?: Id;
}

/** A decision that a group may have more people than seats. */
export class CapacityDecisionBody {
  /** The most people at a time: more than the seats, at most as many as the kind allows. */
  @IsInt() @Min(1) @Max(1000) most: Count;
  /** The last day on which a person may be enrolled beyond the seats; null or left out for no end. */
  @MayBeNull() @IsDay() until?: DayText | null;
  /**
   * Why the group may have more people than seats.
   * @example The morning circle closed, and the hall has the chairs.
   */
  @Paragraphs(200) reason: string;
}

/** A seat for one person: a member or a relative, not both. */
export class EnrolBody extends PersonBody {
  /** The first day on which the person is expected. */
  @IsDay() startsOn: DayText;
  /** The first day on which the person is expected no longer. */
  @MayBeMissing() @IsDay() endsOn?: DayText;
  /** The decision by which the person is enrolled beyond the seats. */
  @MayBeMissing() @IsObject() @ValidateNested() @Type(() => CapacityDecisionBody) decision?: CapacityDecisionBody;
}

/** The end of a seat. */
export class EndEnrolmentBody {
  /** The first day on which the person is expected no longer. */
  @IsDay() on: DayText;
  /**
   * Why the seat ends; the audit records it.
   * @example Moved to another town.
   */
  @MayBeMissing() @Paragraphs(200) reason?: string;
}
