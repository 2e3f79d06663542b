import type { CelebrationWay } from '@saath/domain/members';
import type { FollowUpKind, FollowUpMethod, FollowUpOrigin, FollowUpOutcome } from '@saath/domain/care';
import { type NextSessionView } from '../groups/group.view.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Days, Id, InstantText, Version } from '../http/units.ts';
import type { LadderItemView } from '../ladders/ladder.view.ts';
import { type MemberAttentionView } from '../members/member.view.ts';
import type { CelebrationView } from '../milestones/milestones.view.ts';
import { MilestoneNameView } from '../members/milestone-name.view.ts';

/** A member who needs a word, with the reasons. */
export class AttentionItemView {
  /** The member. */
  memberId: Id;
  /**
   * The alias of the member.
   * @example Sagar P.
   */
  displayName: string;
  /**
   * The code of the member.
   * @example KTH-0042
   */
  code: string;
  /**
   * The name of the member’s branch.
   * @example Kothrud
   */
  branchName: string;
  /** The day on which the oldest reason began. */
  since: DayText;
  /** Why the member needs a word. */
  reasons: readonly MemberAttentionView[];
  /** The open ladder of the member; null without one. */
  ladder: LadderItemView | null;
  /**
   * The name of the colleague to whom the contacts that are due with this member were handed over; null where they were not.
   * @example Meera Kulkarni
   */
  handedTo: string | null;
}
/** Members who need a word, a page at a time. */
export class AttentionPage extends pageViewOf(AttentionItemView) {}

/** Whether a member would like to talk to someone, as it is on record. */
export class TalkWishView {
  /** The member. */
  personId: Id;
  /** Whether they would like to talk: a later answer of another device may differ from the one that was sent. */
  wanted: boolean;
}

/** An answer that was recorded. */
export class AnsweredView {
  /** The answer. */
  id: Id;
}

/** How a contact came into the hands of its owner. */
export class FollowUpGivenView {
  /**
   * The name of the owner before; null where nobody had it.
   * @example Sana Shaikh
   */
  from: string | null;
  /**
   * The name of the person who gave it; null where it was given because the owner before stopped working here.
   * @example Anand Joshi
   */
  by: string | null;
  /** When it was given. */
  at: InstantText;
  /**
   * Why it was given; null where nobody wrote it.
   * @example Sana is on leave until Monday.
   */
  note: string | null;
}

/** A contact that is owed to a member. */
export class FollowUpView {
  /** The follow-up. */
  id: Id;
  /** The member to be contacted. */
  memberId: Id;
  /**
   * The alias of the member.
   * @example Sagar P.
   */
  displayName: string;
  /**
   * The code of the member.
   * @example KTH-0042
   */
  code: string;
  /** Why the contact is owed: a number of days after discharge, a missed session, a consent that ends, or asked for by staff. */
  kind: FollowUpKind;
  /** How the contact came to be owed: by the plan of a discharge, after a try in vain, by staff, by a step of a ladder, or because a consent ends. */
  origin: FollowUpOrigin;
  /** Whether the member is called or visited. */
  method: FollowUpMethod;
  /** The day on which the contact is due. */
  dueOn: DayText;
  /** The Sunday or holiday from which the plan moved the contact to the next working day; null where it did not. */
  movedFrom: DayText | null;
  /** Whether the contact is still owed. */
  state: 'due' | 'done';
  /** The outcome of the contact; null while it is owed. */
  outcome: FollowUpOutcome | null;
  /** For how long the contact has been overdue; 0 when it is not. */
  overdueDays: Days;
  /** The person who is to contact the member; null when nobody is named. */
  ownerId: Id | null;
  /**
   * The name of the person who is to contact the member; null when nobody is named.
   * @example Meera Kulkarni
   */
  ownerName: string | null;
  /** How the contact came into these hands; null where nobody handed it over. */
  handedOver: FollowUpGivenView | null;
  /** The version of the follow-up. */
  version: Version;
}
/** Follow-ups, a page at a time. */
export class FollowUpPage extends pageViewOf(FollowUpView) {}

/** Follow-ups, or those of members, that were given to a colleague. */
export class HandedOverView {
  /** How many follow-ups, or members, are in other hands now. */
  count: Count;
}

/** The number of a member who is due a call. */
export class CallView {
  /**
   * The telephone number; null when none is on record.
   * @example +919822012345
   */
  phone: string | null;
  /** Whether several people have this number, so that somebody else may answer. */
  isShared: boolean;
}

/** A milestone of sobriety that a member reaches. */
export class MilestoneView extends MilestoneNameView {
  /** The member. */
  memberId: Id;
  /**
   * The alias of the member.
   * @example Sagar P.
   */
  displayName: string;
  /**
   * The code of the member.
   * @example KTH-0042
   */
  code: string;
  /** The day on which it is reached. */
  on: DayText;
  /** The next session at which it can be celebrated; null when the member has none. */
  nextSession: NextSessionView | null;
  /** The episode of sobriety from which it is counted. */
  episodeId: Id;
  /** The step of the milestone, by which a celebration names it. */
  step: Count;
  /** The ways in which the member wants it celebrated. */
  ways: readonly CelebrationWay[];
  /** The celebration on record; null while there is none. */
  celebrated: CelebrationView | null;
}
/** Milestones within a window. The list is not divided into pages. */
export class MilestonePage extends pageViewOf(MilestoneView) {}
