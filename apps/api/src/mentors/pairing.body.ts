import { genders, type Gender } from '@saath/domain/members';
import {
  contactOutcomes,
  contactTypes,
  mentorLimits,
  mentorshipEndReasons,
  type ContactOutcome,
  type ContactType,
} from '@saath/domain/mentors';
import { IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { PageQuery } from '../http/page.ts';
import { IsDay, IsInstant, MayBeMissing, MayBeNull } from '../http/request-values.ts';
import { SentByDevice } from '../http/sent-by-device.body.ts';
import { localTime, Paragraphs } from '../http/text-rules.ts';
import type { DayText, Id, InstantText, Minutes, TimeText } from '../http/units.ts';

type EndReason = (typeof mentorshipEndReasons)[number];

/** The wish for a mentor. */
export class MentorRequestBody {
  /** The gender that the person prefers in a mentor; null or left out without a preference. */
  @MayBeNull() @IsIn(genders) preference?: Gender | null;
}

/** A person and the mentor who is to accompany them. */
export class PairBody {
  /** The mentor. */
  @IsUUID() mentorId: Id;
  /** The person. */
  @IsUUID() memberId: Id;
}

/** The end of a pairing. */
export class EndMentorshipBody {
  /** Why it ends. */
  @IsIn(mentorshipEndReasons) reason: EndReason;
  /** Whether the person waits for another mentor. */
  @MayBeMissing() @IsIn([true, false]) waits?: boolean;
}

/** Another mentor for a person. */
export class ReassignBody {
  /** The mentor who accompanies the person from now on. */
  @IsUUID() mentorId: Id;
  /** Why the mentor changes. */
  @IsIn(mentorshipEndReasons) reason: EndReason;
}

/** A contact of a mentor with a person. */
export class MentorContactBody extends SentByDevice {
  /** The type of contact. */
  @IsIn(contactTypes) type: ContactType;
  /** How it went. */
  @IsIn(contactOutcomes) outcome: ContactOutcome;
  /** How long it took; 0 when the person was not reached. */
  @IsInt() @Min(mentorLimits.contactMinutes.from) @Max(mentorLimits.contactMinutes.to) minutes: Minutes;
  /** When it was, by the clock of the device. */
  @IsInstant() at: InstantText;
  /**
   * A note, stored encrypted.
   * @example Wants to come to the circle on Saturday.
   */
  @MayBeNull() @Paragraphs(mentorLimits.noteLength) note?: string | null;
}

/** The next contact of a mentor with a person. */
export class NextContactBody {
  /** The day: today or later. */
  @IsDay() on: DayText;
  /** The time of day; null or left out for any. */
  @MayBeNull() @Matches(localTime) time?: TimeText | null;
  /** The type of contact. */
  @IsIn(contactTypes) type: ContactType;
}

/** Selects contacts of mentors. */
export class MentorContactsQuery extends PageQuery {
  /** Only contacts of this mentor. */
  @MayBeMissing() @IsUUID() mentorId?: Id;
  /** Only contacts with this person. */
  @MayBeMissing() @IsUUID() memberId?: Id;
}

/** Selects the people whom mentors accompany. */
export class MenteesQuery extends PageQuery {
  /** Only those of this mentor. */
  @MayBeMissing() @IsUUID() mentorId?: Id;
}
