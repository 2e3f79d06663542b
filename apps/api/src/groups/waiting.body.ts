import { IsBoolean, IsInt, Max, Min } from 'class-validator';
import { IsDay, MayBeMissing } from '../http/request-values.ts';
import { Paragraphs } from '../http/text-rules.ts';
import type { Count, DayText } from '../http/units.ts';
import { PersonBody } from './group.body.ts';

/** A person and the day on which they would be expected first. */
export class OutlookBody extends PersonBody {
  /** The first day on which the person would be expected. */
  @IsDay() startsOn: DayText;
}

/** A person who is to wait for a seat. */
export class AskBody extends PersonBody {
  /** Whether the person asked, and staff have not answered yet. Left out, staff put them on the list. */
  @MayBeMissing() @IsBoolean() request?: boolean;
  /**
   * The wish of the person.
   * @example Asked for mornings.
   */
  @MayBeMissing() @Paragraphs(200) wish?: string;
}

/** The answer of a person to the offer of a seat. */
export class DeclineBody {
  /** Whether the person waits on in their place. */
  @IsBoolean() staysOn: boolean;
  /**
   * Why the person declined.
   * @example Evenings do not suit.
   */
  @MayBeMissing() @Paragraphs(200) reason?: string;
}

/** The first day of a seat that was offered. */
export class TakeBody {
  /** The first day on which the person is expected. */
  @IsDay() startsOn: DayText;
}

/** Why a person leaves the list. */
export class LeaveListBody {
  /**
   * Why the person leaves the list.
   * @example Found another group.
   */
  @MayBeMissing() @Paragraphs(200) reason?: string;
}

/** Another place in the order of a waiting list. */
export class MovePlaceBody {
  /** The place in the order, counted from one; a number beyond the end means the end. */
  @IsInt() @Min(1) @Max(1000) to: Count;
  /**
   * Why the person is moved.
   * @example Only this group speaks Hindi.
   */
  @Paragraphs(200) reason: string;
}
