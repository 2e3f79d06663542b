import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsObject, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { groupLimits } from '@saath/domain/groups';
import { ScheduleBody } from '../groups/group.body.ts';
import { PageQuery } from '../http/page.ts';
import { IsInstant, MayBeMissing, MayBeNull } from '../http/request-values.ts';
import type { Count, Id, InstantText, KindCode, ZoneText } from '../http/units.ts';

/** The window of a list of conflicts. */
export class ConflictsQuery extends PageQuery {
  /** The beginning of the window; it belongs to the window. Left out, now. */
  @MayBeMissing() @IsInstant() from?: InstantText;
  /** The end of the window; it does not belong to the window. Left out, the last day up to which sessions are planned. */
  @MayBeMissing() @IsInstant() to?: InstantText;
  /** Only conflicts of groups of this branch. */
  @MayBeMissing() @IsUUID() branchId?: Id;
  /** Only conflicts of this group. */
  @MayBeMissing() @IsUUID() groupId?: Id;
}

/** A group that is considered: where, when and with whom it would meet. */
export class ConsideredGroupBody {
  /** The group, when it exists already: it is not in conflict with itself, and the people who have a seat count. */
  @MayBeMissing() @IsUUID() groupId?: Id;
  /** The branch of the group. */
  @IsUUID() branchId: Id;
  /** The room in which the group would meet; null for no room. */
  @MayBeNull() @IsUUID() roomId?: Id | null;
  /** The people who would lead the group, as members of the staff. */
  @MayBeMissing() @IsArray() @ArrayMaxSize(groupLimits.facilitators) @IsUUID(undefined, { each: true }) facilitatorIds?: Id[];
  /** The kind of the group, which may have a later rhythm; left out, the schedule alone counts. */
  @MayBeMissing() @IsString() @MaxLength(60) kind?: KindCode;
  /**
   * After how many weeks the later rhythm of the kind begins; null or left out for as many as the kind has.
   * @example 12
   */
  @MayBeNull() @IsInt() firstWeeks?: Count | null;
  /** When the group would meet. */
  @IsObject() @ValidateNested() @Type(() => ScheduleBody) schedule: ScheduleBody;
}

/** A time zone that is considered for a branch. */
export class ConsideredZoneBody {
  /** The time zone. */
  @IsString() @MaxLength(60) timeZone: ZoneText;
}
