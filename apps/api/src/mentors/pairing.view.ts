import type { Language } from '@saath/domain/kernel';
import type { Gender } from '@saath/domain/members';
import type { ContactOutcome, ContactType, MentorPause } from '@saath/domain/mentors';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Days, Id, InstantText, Minutes, TimeText, Version, ZoneText } from '../http/units.ts';

/** A person who waits for a mentor. */
export class MentorRequestView {
  /** The wish. */
  id: Id;
  /** The person. */
  memberId: Id;
  /**
   * The alias of the person.
   * @example Sunil
   */
  displayName: string;
  /**
   * The code of the person.
   * @example KTH-0120
   */
  code: string;
  /**
   * The name of the person’s branch.
   * @example Kothrud
   */
  branchName: string;
  /** The language of the person. */
  language: Language;
  /** The gender that the person prefers in a mentor; null without a preference. */
  preference: Gender | null;
  /** Since when the person waits. */
  askedAt: InstantText;
  /** For how many days. */
  waitingDays: Days;
}
/** People who wait for a mentor, the longest first, a page at a time. */
export class MentorRequestPage extends pageViewOf(MentorRequestView) {}

/** A mentor as suggestions name them. */
export class NamedMentorView {
  /** The mentor. */
  mentorId: Id;
  /**
   * The alias of the mentor.
   * @example Prakash
   */
  displayName: string;
  /**
   * The code of the mentor as a member.
   * @example KTH-0041
   */
  code: string;
  /**
   * The name of the mentor’s branch.
   * @example Kothrud
   */
  branchName: string;
}

/** A mentor who can take the person, with the facts by which mentors are ordered. */
export class SuggestedMentorView extends NamedMentorView {
  /** Whether the mentor speaks the language of the person. */
  speaksLanguage: boolean;
  /** The preferred gender, which the mentor has; null when the person prefers none. */
  gender: Gender | null;
  /** Whether both belong to one branch. */
  isSameBranch: boolean;
  /**
   * The names of the groups in which both have a seat.
   * @example ["Naya Savera"]
   */
  groups: readonly string[];
  /** How many people the mentor accompanies now. */
  taken: Count;
  /** How many people the mentor accompanies at most. */
  seats: Count;
}

/** Why a mentor cannot take the person now. */
export class MentorReasonView {
  /**
   * The reason, as a code.
   * @example training-short
   */
  code: string;
  /** The numbers of the reason, such as the hours of training and those that are needed. */
  params: Readonly<Record<string, unknown>>;
}

/** A mentor who cannot take the person now, with every reason. */
export class UnsuitableMentorView extends NamedMentorView {
  /** The reasons. */
  reasons: readonly MentorReasonView[];
}

/** The mentors for a person. */
export class MentorSuggestionsView {
  /** The person. */
  memberId: Id;
  /**
   * The alias of the person.
   * @example Sunil
   */
  displayName: string;
  /**
   * The code of the person.
   * @example KTH-0120
   */
  code: string;
  /**
   * The name of the person’s branch.
   * @example Kothrud
   */
  branchName: string;
  /** The language of the person. */
  language: Language;
  /** The gender that the person prefers in a mentor; null without a preference. */
  preference: Gender | null;
  /** The mentors who can take the person, the best fit first. */
  suggested: readonly SuggestedMentorView[];
  /** The others, with every reason. */
  notNow: readonly UnsuitableMentorView[];
}

/** The mentor of a person, and the wish for one. */
export class MemberMentorView {
  /** The present pairing; null without a mentor. */
  mentorship: MentorshipView | null;
  /** Since when the person waits for a mentor; null when they do not. */
  waitingSince: InstantText | null;
  /** The gender that the person prefers in a mentor; null without a preference. */
  preference: Gender | null;
}

/** A person accompanied by a mentor. */
export class MentorshipView {
  /** The pairing. */
  id: Id;
  /** The mentor. */
  mentorId: Id;
  /**
   * The alias of the mentor.
   * @example Prakash
   */
  mentorName: string;
  /** The person. */
  memberId: Id;
  /**
   * The alias of the person.
   * @example Sagar P.
   */
  displayName: string;
  /**
   * The code of the person.
   * @example KTH-0118
   */
  code: string;
  /** The language of the person. */
  language: Language;
  /** The time zone of the person’s branch. */
  timeZone: ZoneText;
  /** The first day. */
  startedOn: DayText;
  /** The last day; null while the pairing lasts. */
  endedOn: DayText | null;
  /** How many contacts were logged. */
  contacts: Count;
  /** When the person was last reached; null when never. */
  lastReachedAt: InstantText | null;
  /** The day of the next contact; null when none is due. */
  nextOn: DayText | null;
  /** The time of day of the next contact; null for any. */
  nextAt: TimeText | null;
  /** The type of the next contact; null when it is open. */
  nextType: ContactType | null;
  /** The version of the pairing. */
  version: Version;
}
/** Pairings that last, by the day of the next contact, a page at a time. */
export class MentorshipPage extends pageViewOf(MentorshipView) {}

/** A contact of a mentor with a person. */
export class MentorContactView {
  /** The contact. */
  id: Id;
  /** The person. */
  memberId: Id;
  /**
   * The alias of the person.
   * @example Sagar P.
   */
  displayName: string;
  /** When it was. */
  at: InstantText;
  /** The type of contact. */
  type: ContactType;
  /** How it went. */
  outcome: ContactOutcome;
  /** How long it took. */
  minutes: Minutes;
  /**
   * The note; null when there is none, and for a mentor when somebody else wrote it.
   * @example Wants to come to the circle on Saturday.
   */
  note: string | null;
}
/** Contacts of mentors, the latest first, a page at a time. */
export class MentorContactPage extends pageViewOf(MentorContactView) {}

/** The seats and the supervision of the mentor who asks. */
export class OwnMentoringView {
  /** The mentor. */
  mentorId: Id;
  /** How many people the mentor accompanies at most. */
  seats: Count;
  /** How many people the mentor accompanies now. */
  taken: Count;
  /** Why the mentor takes nobody; null when they do. */
  pause: MentorPause | null;
  /**
   * The name of the person who supervises the mentor; null while nobody is named.
   * @example Meera Kulkarni
   */
  supervisorName: string | null;
  /** The day until which the next supervision is due; null when there was none yet. */
  supervisionDue: DayText | null;
  /** For how many days the supervision has been overdue; 0 when it is not. */
  supervisionOverdue: Days;
}

/** A person whom a mentor accompanied until they stepped back. */
export class HandedOverMenteeView {
  /** The person. */
  memberId: Id;
  /**
   * The alias of the person.
   * @example Gurpreet S.
   */
  displayName: string;
  /**
   * The code of the person.
   * @example HDP-0038
   */
  code: string;
  /**
   * The alias of the mentor who accompanies the person now; null while they wait.
   * @example Raghu
   */
  mentorName: string | null;
  /** When the new mentor first reached the person; null while they have not. */
  reachedAt: InstantText | null;
}

/** A mentor who stepped back lately, with the people whom they accompanied until then. */
export class MentorHandoverView extends NamedMentorView {
  /** The day on which the mentor stepped back. */
  on: DayText;
  /** The people. */
  people: readonly HandedOverMenteeView[];
}
/** Mentors who stepped back in the last thirty days, the latest first. */
export class MentorHandoverPage extends pageViewOf(MentorHandoverView) {}
