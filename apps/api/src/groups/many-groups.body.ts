import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, IsUUID, Min, ValidateNested } from 'class-validator';
import { IsDay, MayBeMissing } from '../http/request-values.ts';
import { IsName } from '../http/text-rules.ts';
import type { DayText, Id, Version } from '../http/units.ts';

/** The most groups that are changed at once. */
const mostAtOnce = 100;

/** One of several groups that are changed at once. */
export class ChosenGroupBody {
  /** The group. */
  @IsUUID() groupId: Id;
  /** The version of the group that the caller has read; the change of all groups is refused when it is another one by now. */
  @IsInt() @Min(1) version: Version;
}

/** Several groups that are changed at once. */
export class ChosenGroupsBody {
  /** The groups, each of them once. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostAtOnce)
  @ArrayUnique(({ groupId }: ChosenGroupBody) => groupId)
  @ValidateNested({ each: true })
  @Type(() => ChosenGroupBody)
  groups: ChosenGroupBody[];
}

/** The end of several groups. */
export class EndGroupsBody extends ChosenGroupsBody {
  /** The last day on which the groups meet, today or later. */
  @IsDay() lastDay: DayText;
}

/** Another room for several groups of a branch. */
export class ChangeRoomBody extends ChosenGroupsBody {
  /** The room, of the branch of every group. */
  @IsUUID() roomId: Id;
  /** The first day in the room, today or later. */
  @IsDay() from: DayText;
}

/** A copy of a group. */
export class CopyGroupBody {
  /** The branch of the copy. */
  @IsUUID() branchId: Id;
  /**
   * The name of the copy, unique in its branch; left out, that of the group.
   * @example Himmat
   */
  @MayBeMissing() @IsName(200) name?: string;
}
