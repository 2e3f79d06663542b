import { careLimits, followUpMethods, followUpOutcomes, quietDays } from '@saath/domain/care';
import type { FollowUpMethod, FollowUpOutcome, QuietDays } from '@saath/domain/care';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsBoolean, IsIn, IsUUID, ValidateIf } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { IsDay, IsInstant, MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { SentByDevice } from '../http/sent-by-device.body.ts';
import { Paragraphs } from '../http/text-rules.ts';
import type { DayText, Id, InstantText } from '../http/units.ts';

export class AttentionQuery extends PageQuery {
  /** Only members of this branch. */
  @MayBeMissing() @IsUUID() branchId?: Id;
  /** Only members on the sheet of this session: those who have a seat in the group on its day, and those with a mark. */
  @MayBeMissing() @IsUUID() sessionId?: Id;
}

/** The filter of the list of members who come to nothing. */
export class QuietQuery extends PageQuery {
  /** Only members who have come to nothing for so many days; left out, 14. */
  @MayBeMissing() @Type(() => Number) @IsIn(quietDays) days?: QuietDays;
  /** Only members of this branch. */
  @MayBeMissing() @IsUUID() branchId?: Id;
}

/** The answer of a counsellor about a member who needs a word. */
export class AnswerBody {
  /** `spoke`: somebody spoke with the member. `later`: the member is not shown until a day. */
  @IsIn(['spoke', 'later']) answer: 'spoke' | 'later';
  /** The first day on which the member is shown again; needed with `later`. */
  @ValidateIf(({ answer, until }: AnswerBody) => answer === 'later' || until !== undefined) @IsDay() until?: DayText;
  /**
   * A note for colleagues, stored encrypted.
   * @example Called at noon; comes on Thursday.
   */
  @MayBeNull() @Paragraphs(2000) note?: string | null;
}

/** Whether a member would like to talk to someone, as they said at a session. */
export class TalkWishBody extends SentByDevice {
  /** The member. */
  @IsUUID() personId: Id;
  /** Whether they would like to talk; false takes it back. */
  @IsBoolean() wanted: boolean;
  /** When they said it, by the clock of the device; of two answers the later one counts. */
  @IsInstant() askedAt: InstantText;
}

export class FollowUpsQuery extends PageQuery {
  /** Only follow-ups in this state. */
  @MayBeMissing() @IsIn(['due', 'done']) state?: 'due' | 'done';
  /** Only follow-ups due on this day or before. */
  @MayBeMissing() @IsDay() due?: DayText;
  /** Only follow-ups that this person of the staff is to make. */
  @MayBeMissing() @IsUUID() ownerId?: Id;
  /** Only follow-ups of this member. */
  @MayBeMissing() @IsUUID() memberId?: Id;
}

/** A follow-up beside those that are planned after a discharge. */
export class NewFollowUpBody {
  /** The member to be contacted. */
  @IsUUID() memberId: Id;
  /** The day on which the member is to be contacted. */
  @IsDay() dueOn: DayText;
  /** How the contact is made; left out, a call. */
  @MayBeMissing() @IsIn(followUpMethods) method?: FollowUpMethod;
  /** The person who is to make the contact; left out, the one who adds it. */
  @MayBeMissing() @IsUUID() ownerId?: Id;
}

/** Follow-ups that are given to a colleague, all of them or none. */
export class HandOverBody {
  /** The follow-ups. */
  @ArrayNotEmpty() @ArrayMaxSize(careLimits.handedOverAtOnce) @IsUUID(undefined, { each: true }) followUpIds: Id[];
  /** The colleague who is to make these contacts. */
  @IsUUID() ownerId: Id;
  /**
   * Why, in one line for the colleague, stored encrypted.
   * @example Sana is on leave until Monday.
   */
  @MayBeNull() @Paragraphs(careLimits.handOverNoteLength) note?: string | null;
}

/** Members who need a word, and are given to a colleague, all of them or none. */
export class HandOverMembersBody {
  /** The members. */
  @ArrayNotEmpty() @ArrayMaxSize(careLimits.handedOverAtOnce) @IsUUID(undefined, { each: true }) memberIds: Id[];
  /** The colleague who is to speak with them. */
  @IsUUID() ownerId: Id;
  /**
   * Why, in one line for the colleague, stored encrypted.
   * @example Sana is on leave until Monday.
   */
  @MayBeNull() @Paragraphs(careLimits.handOverNoteLength) note?: string | null;
}

/** The outcome of a contact. */
export class CompleteBody {
  /** The outcome of the contact. */
  @IsIn(followUpOutcomes) outcome: FollowUpOutcome;
  /**
   * A note for colleagues, stored encrypted.
   * @example Works again; sleeps badly.
   */
  @MayBeNull() @Paragraphs(2000) note?: string | null;
  /** The day of the next contact, after today; left out, the outcome says whether and when there is one. */
  @MayBeMissing() @IsDay() nextOn?: DayText;
}

/** A contact that took place just now. */
export class LogContactBody extends CompleteBody {
  /** How the contact was made; left out, a call, or the way of the follow-up. */
  @MayBeMissing() @IsIn(followUpMethods) method?: FollowUpMethod;
  /** The follow-up of this member that the contact was; left out, the contact was not owed. */
  @MayBeMissing() @IsUUID() followUpId?: Id;
}

/** Another day for a follow-up. */
export class SnoozeBody {
  /** The day on which the follow-up is due instead: after today and after the day on which it was due. */
  @IsDay() until: DayText;
}

export class MilestonesQuery {
  /** The first day of the window. */
  @IsDay() from: DayText;
  /** The last day of the window, at most 366 days after the first. */
  @IsDay() to: DayText;
}
