import { ladderChannels, ladderPeople, type LadderChannel, type LadderPerson } from '@saath/domain/programmes';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, Matches, ValidateNested } from 'class-validator';
import { MayBeMissing } from '../http/request-values.ts';
import { localTime } from '../http/text-rules.ts';
import type { Count, Minutes, TimeText } from '../http/units.ts';

/** More steps than this are not read; how many a ladder has is said by the domain. */
export const stepsRead = 20;

/** When a step is due: so many minutes after it begins, or at a time of day; one of the two. */
export class DueOfStepBody {
  /** The minutes after the step begins; left out for a time of day. */
  @MayBeMissing() @IsInt() after?: Minutes;
  /**
   * The time of day, from 09:00 to 20:00; left out for minutes.
   * @example 20:00
   */
  @MayBeMissing() @Matches(localTime) at?: TimeText;
  /** The number of days after the day on which the step begins; left out, 0, which is that day. */
  @MayBeMissing() @IsInt() day?: Count;
}

/** A step of a ladder. */
export class LadderStepBody {
  /** The person of the step. */
  @IsIn(ladderPeople) who: LadderPerson;
  /** When the step is due. */
  @IsObject() @ValidateNested() @Type(() => DueOfStepBody) due: DueOfStepBody;
  /** How the member is contacted. */
  @IsIn(ladderChannels) channel: LadderChannel;
  /** The time for which the step waits after it is due, before the next one begins. */
  @IsInt() patience: Minutes;
}
