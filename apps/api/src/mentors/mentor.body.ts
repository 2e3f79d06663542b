import { languages, type Language } from '@saath/domain/kernel';
import { mentorLimits, mentorRoles, type MentorRole } from '@saath/domain/mentors';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { IsDay, MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { Paragraphs } from '../http/text-rules.ts';
import type { Count, DayText, Id, Minutes } from '../http/units.ts';

const { seats, trainingHours, contactMinutes, noteLength } = mentorLimits;

/** The filter of the load board. */
export class MentorsQuery extends PageQuery {
  /** Only mentors with a free seat, or only those whose supervision is overdue or was never recorded; left out, all. */
  @MayBeMissing() @IsIn(['free', 'overdue']) show?: 'free' | 'overdue';
}

/** The parts of a profile that may change. */
export class ChangeMentorBody {
  /** The account of role mentor with which the mentor signs in; null for none. */
  @MayBeNull() @IsUUID() staffId?: Id | null;
  /** The person of the staff who supervises the mentor; null while nobody is named. */
  @MayBeNull() @IsUUID() supervisorId?: Id | null;
  /** Whether the mentor is paid. */
  @MayBeMissing() @IsIn(mentorRoles) role?: MentorRole;
  /** Hours of training until now. */
  @MayBeMissing() @IsInt() @Min(trainingHours.from) @Max(trainingHours.to) trainingHours?: Count;
  /** The languages that the mentor speaks with people. */
  @MayBeMissing() @IsArray() @ArrayMaxSize(languages.length) @ArrayUnique() @IsIn(languages, { each: true }) languages?: Language[];
  /** How many people the mentor accompanies at most. */
  @MayBeMissing() @IsInt() @Min(seats.from) @Max(seats.to) seats?: Count;
  /** True while the mentor takes nobody; false lets a mentor who paused or stepped back take people again. */
  @MayBeMissing() @IsBoolean() paused?: boolean;
}

/** A new mentor. */
export class NewMentorBody {
  /** The member who becomes a mentor. Their sobriety, gender and branch are those of their record. */
  @IsUUID() memberId: Id;
  /** The account of role mentor with which the mentor signs in; null or left out for none. */
  @MayBeNull() @IsUUID() staffId?: Id | null;
  /** The person of the staff who supervises the mentor; left out, the person who adds the mentor. */
  @MayBeNull() @IsUUID() supervisorId?: Id | null;
  /** Whether the mentor is paid; left out, a volunteer. */
  @MayBeMissing() @IsIn(mentorRoles) role?: MentorRole;
  /** Hours of training until now. */
  @IsInt() @Min(trainingHours.from) @Max(trainingHours.to) trainingHours: Count;
  /** The languages that the mentor speaks with people; left out, the language of the member. */
  @MayBeMissing() @IsArray() @ArrayMaxSize(languages.length) @ArrayUnique() @IsIn(languages, { each: true }) languages?: Language[];
  /** How many people the mentor accompanies at most; left out, as many as the centre allows. */
  @MayBeMissing() @IsInt() @Min(seats.from) @Max(seats.to) seats?: Count;
}

/** A supervision that took place. */
export class SupervisionBody {
  /** The day of the supervision. */
  @IsDay() on: DayText;
  /** How long it took. */
  @IsInt() @Min(contactMinutes.from) @Max(contactMinutes.to) minutes: Minutes;
  /**
   * A note, stored encrypted.
   * @example Sleeps well; wants to talk about closeness and distance next time.
   */
  @MayBeNull() @Paragraphs(noteLength) note?: string | null;
}
