import type { Language } from '@saath/domain/kernel';
import type { CelebrationWay, Channel, Gender, Stage, WayFound } from '@saath/domain/members';
import type { AttendanceState } from '@saath/domain/programmes';
import type { LocalisedView } from '../http/localised.view.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Days, Id, KindCode, Minutes, RecurrenceText, TimeText, Version, Year, ZoneText } from '../http/units.ts';
import type { LadderItemView } from '../ladders/ladder.view.ts';
import type { ConsentView } from './consent.view.ts';
import type { MemberPlaceView } from './member-place.view.ts';
import type { CelebrationView } from '../milestones/milestones.view.ts';
import { MilestoneNameView } from './milestone-name.view.ts';

/** A group in which a member has a seat. */
export class MemberGroupView {
  /** The group. */
  id: Id;
  /**
   * The name of the group.
   * @example Tuesday circle
   */
  name: string;
  /** The kind of the group. */
  kind: KindCode;
}

/** A member as lists show them. The display name is always the alias. */
export class MemberItemView {
  /** The member. */
  id: Id;
  /**
   * The code of the member, unique in the centre.
   * @example KTH-0042
   */
  code: string;
  /**
   * The alias of the member.
   * @example Sagar P.
   */
  displayName: string;
  /** The stage at which the member is. */
  stage: Stage;
  /** The branch of the member. */
  branchId: Id;
  /**
   * The name of the branch.
   * @example Kothrud
   */
  branchName: string;
  /** The language in which the member is written to. */
  language: Language;
  /** The first day of the stage. */
  since: DayText;
  /** The groups in which the member has a seat today. */
  groups: readonly MemberGroupView[];
  /** Whether somebody should speak with the member. */
  needsWord: boolean;
  /** The version of the member. */
  version: Version;
}

/** Members, a page at a time. */
export class MemberPage extends pageViewOf(MemberItemView) {}

/** A member whom a search found. */
export class FoundMemberView extends MemberItemView {
  /** The value in which the search found the member; of a legal name and of a telephone number no part is shown. */
  foundBy: WayFound;
}

/** The members whom a search found, a page at a time. */
export class FoundMemberPage extends pageViewOf(FoundMemberView) {}

/** A stay in the centre. */
export class StayView {
  /** The stay. */
  id: Id;
  /** The day of admission. */
  admittedOn: DayText;
  /** The day of discharge; null while the stay lasts. */
  dischargedOn: DayText | null;
}

/** The episode of sobriety that runs. */
export class SobrietyView {
  /** The first sober day. */
  startedOn: DayText;
  /** How long the episode has lasted. */
  days: Days;
}

/** A milestone of an episode. */
export class MemberMilestoneView extends MilestoneNameView {
  /** The day on which it is or was reached. */
  on: DayText;
  /** Whether the day has come. */
  reached: boolean;
  /** The episode of sobriety from which it is counted. */
  episodeId: Id;
  /** The step of the milestone, by which a celebration names it. */
  step: Count;
  /** The celebration on record; null while there is none. */
  celebrated: CelebrationView | null;
}

/** When a group meets, by the wall clock of its branch. */
export class ScheduleView {
  /** The first day of the plan. */
  startsOn: DayText;
  /** When sessions begin. */
  startsAt: TimeText;
  /** How long a session lasts. */
  minutes: Minutes;
  /** The days on which the group meets. */
  recurrence: RecurrenceText;
  /** The last day of the plan; null for a plan without an end. */
  until: DayText | null;
  /** The time zone of the wall clock. */
  timeZone: ZoneText;
}

/** A seat of a member in a group, as the member’s page shows it. */
export class MemberEnrolmentView {
  /** The enrolment. */
  id: Id;
  /** The group. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Tuesday circle
   */
  groupName: string;
  /** The kind of the group. */
  kind: KindCode;
  /** The first day on which the member is expected. */
  startsOn: DayText;
  /** The first day on which the member is expected no longer; null while no end is set. */
  endsOn: DayText | null;
  /** When the group meets; null when no schedule applies. */
  schedule: ScheduleView | null;
}

/** A relative of a member. Contact details are masked. */
export class RelativeView {
  /** The relative. */
  id: Id;
  /**
   * The name under which the relative is known here.
   * @example Sunita
   */
  displayName: string;
  /**
   * How the relative is related to the member.
   * @example mother
   */
  relation: string;
  /**
   * The telephone number, only its last digits readable; null when there is none.
   * @example ••••••4321
   */
  phoneMasked: string | null;
  /** Whether a consent in force allows contact with this relative about the member. */
  mayContact: boolean;
}

/** The relatives of a member, a page at a time. */
export class RelativePage extends pageViewOf(RelativeView) {}

/** A recent session of a member, with their mark. */
export class RecentSessionView {
  /** The session. */
  sessionId: Id;
  /**
   * The name of the group.
   * @example Tuesday circle
   */
  groupName: string;
  /** The day of the session. */
  on: DayText;
  /** The mark of the member. */
  state: AttendanceState;
}

/** A step of a member to another stage. */
export class StageStepView {
  /** The stage that the member moved to. */
  to: Stage;
  /** The first day of that stage. */
  on: DayText;
}

/** The record that made a member need a word. */
export class AttentionSourceView {
  /** The type of the record. */
  type: 'session' | 'follow-up' | 'check-in' | 'safety-note' | 'mentor-contact' | 'ladder' | 'group' | 'member' | 'outside-referral';
  /** The record itself. */
  id: Id;
}

/** A reason why a member needs a word. */
export class MemberAttentionView {
  /**
   * The reason, as a code.
   * @example missed-in-a-row
   */
  code: string;
  /** Facts about the reason, such as a number of sessions. */
  params: Readonly<Record<string, unknown>>;
  /** The day on which the reason began. */
  since: DayText;
  /** The record that made it. */
  source: AttentionSourceView;
  /** The sentence of a reason that only the kind of the group knows, with `{{count}}` and `{{groupName}}` to be filled in; left out for the others. */
  text?: LocalisedView;
}

/** The counsellor in charge of a member. */
export class InChargeView {
  /** The person of the staff. */
  id: Id;
  /**
   * Their name.
   * @example Meera Kulkarni
   */
  name: string;
}

/** Everything that staff see of a member without a reveal. Contact details are masked. */
export class MemberView extends MemberItemView {
  /** The gender of the member; null when nobody wrote it. */
  gender: Gender | null;
  /** The year in which the member was born; null when nobody wrote it. */
  birthYear: Year | null;
  /** The channel on which the member prefers to be written to. */
  preferredChannel: Channel;
  /**
   * The telephone number, only its last digits readable; null when there is none.
   * @example ••••••2345
   */
  phoneMasked: string | null;
  /**
   * The address for mail, mostly hidden; null when there is none.
   * @example s••••@example.org
   */
  emailMasked: string | null;
  /** Whether another member has the same telephone number. */
  sharedPhone: boolean;
  /** Whether a legal name is stored. */
  hasLegalName: boolean;
  /** The counsellor in charge; null while none is named. */
  inCharge: InChargeView | null;
  /** The stays of the member. */
  stays: readonly StayView[];
  /** The episode of sobriety that runs; null when none does. */
  sobriety: SobrietyView | null;
  /** The milestones of the running episode. */
  milestones: readonly MemberMilestoneView[];
  /** The milestones that were reached in episodes which ended, the latest episode first. Days are never erased. */
  earlierMilestones: readonly MemberMilestoneView[];
  /** The ways in which the member wants milestones celebrated; empty while they have said nothing. */
  celebrates: readonly CelebrationWay[];
  /** The seats of the member. */
  enrolments: readonly MemberEnrolmentView[];
  /** The places of the member on waiting lists. */
  waiting: readonly MemberPlaceView[];
  /** The relatives of the member. */
  relatives: readonly RelativeView[];
  /** The consents of the member. */
  consents: readonly ConsentView[];
  /** Why the member needs a word; empty when they do not. */
  attention: readonly MemberAttentionView[];
  /** The open ladder after missed sessions; null without one. */
  ladder: LadderItemView | null;
  /** The last sessions of the member. */
  recent: readonly RecentSessionView[];
  /** The steps of the member between stages. */
  stageHistory: readonly StageStepView[];
}

/** An event of a member’s journey. */
export class JourneyItemView {
  /** The day of the event. */
  at: DayText;
  /**
   * The kind of event, as a code.
   * @example stage-changed
   */
  type: string;
  /** Facts about the event, such as the stage or the name of a group. */
  params: Readonly<Record<string, unknown>>;
}

/** The journey of a member, newest first, a page at a time. */
export class JourneyPage extends pageViewOf(JourneyItemView) {}
