import type { CompanionKind, OutsideMeetingKind, ReferralState, VisitFace, VisitOutcome, VisitTag } from '@saath/domain/outside-meetings';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Days, Id, TimeText, Version, ZoneText } from '../http/units.ts';

/** A visit to a meeting outside as the people see it who go along: nothing of what the member said about others. */
export class OutsideVisitView {
  /** The referral. */
  id: Id;
  /** The member. */
  memberId: Id;
  /**
   * The alias of the member.
   * @example Kabir D.
   */
  displayName: string;
  /**
   * The code of the member.
   * @example KTH-0104
   */
  code: string;
  /** The number of this visit among those that are agreed, from 1. */
  number: Count;
  /** How many visits are agreed. */
  visits: Count;
  /**
   * The meeting.
   * @example Aasha
   */
  meetingName: string;
  /** The fellowship; null for a meeting in words. */
  meetingKind: OutsideMeetingKind | null;
  /** Whether everybody may come; null for a meeting in words. */
  isOpenMeeting: boolean | null;
  /**
   * The place and the way there; null when nothing is written.
   * @example Deccan, 20 minutes by bus
   */
  where: string | null;
  /** The day of the visit that nobody has answered; null without one. */
  on: DayText | null;
  /** Its time of day; null when it is not known. */
  at: TimeText | null;
  /** The time zone of the member’s branch. */
  timeZone: ZoneText;
  /** The person who goes along. */
  companion: CompanionKind;
  /**
   * The name of this person; null for nobody.
   * @example Prakash
   */
  companionName: string | null;
  /** Whether the reader goes along. */
  isMine: boolean;
  /** The time at which they meet; null when none is agreed. */
  meetAt: TimeText | null;
  /**
   * The place where they meet; null when none is agreed.
   * @example Deccan bus stop
   */
  meetPlace: string | null;
  /** Whether the member said yes. */
  memberAgreed: boolean;
  /** Where the referral is on its way. */
  state: ReferralState;
  /** For how many days nobody has said whether the visit took place; 0 when its day is not over. */
  unansweredDays: Days;
  /** The version of the referral. */
  version: Version;
}
/** Visits that are arranged, by their days, a page at a time. */
export class OutsideVisitPage extends pageViewOf(OutsideVisitView) {}

/** A visit that was answered. */
export class AnsweredVisitView {
  /** Its day. */
  on: DayText;
  /** Whether it took place. */
  outcome: VisitOutcome;
  /** How it was for the member, as a face; null when nobody asked. */
  face: VisitFace | null;
  /** The sentences that fit. */
  tags: readonly VisitTag[];
  /**
   * One line in the words of the member; null when there is none.
   * @example They called me by my name.
   */
  words: string | null;
}

/** The way of a member to a meeting outside, as the staff around them see it. */
export class OutsideReferralView extends OutsideVisitView {
  /** The meeting of the list; null for one in words. */
  meetingId: Id | null;
  /** The mentor who goes along; null for others. */
  mentorId: Id | null;
  /** The person of the staff who goes along; null for others. */
  staffId: Id | null;
  /** The visits that were answered, the earliest first. */
  answered: readonly AnsweredVisitView[];
  /** The next date of the meeting after the visit that is arranged or was the last one; null when no visit is left after it. */
  proposedOn: DayText | null;
}
/** The ways of a member to meetings outside, the latest first, a page at a time. */
export class OutsideReferralPage extends pageViewOf(OutsideReferralView) {}
