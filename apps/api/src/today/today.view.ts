import { type LoneSessionView } from '../absences/lone-session.view.ts';
import type { AskedSessionView } from '../absences/stand-in.view.ts';
import type { UncoveredSessionView } from '../absences/uncovered-session.view.ts';
import type { AttentionItemView, FollowUpView, MilestoneView } from '../care/care.view.ts';
import type { BranchHolidayView } from '../holidays/holiday.view.ts';
import type { LadderItemView } from '../ladders/ladder.view.ts';
import type { SessionItemView } from '../sessions/session-item.view.ts';
import type { Count, DayText, Id, InstantText, ZoneText } from '../http/units.ts';

/** The members who need a word. */
export class TodayAttentionView {
  /** How many members need a word. */
  count: Count;
  /** The first of these members. */
  items: readonly AttentionItemView[];
}
/** The follow-ups that are due. */
export class TodayFollowUpsView {
  /** How many follow-ups are due. */
  count: Count;
  /** The first of these follow-ups. */
  items: readonly FollowUpView[];
}

/** The calls after missed sessions that are the reader’s. */
export class TodayCallsView {
  /** How many calls are the reader’s. */
  count: Count;
  /** The first of them, by the time at which they are due. */
  items: readonly LadderItemView[];
}

/** A seat that is free and reserved for a person until they answer. */
export class OfferedSeatView {
  /** The place of the person on the waiting list. */
  id: Id;
  /** The group that has the seat. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Naya Savera
   */
  groupName: string;
  /** The member; null for a relative. */
  memberId: Id | null;
  /**
   * The name under which the person is known here.
   * @example Ishaan
   */
  displayName: string;
  /**
   * The code of the member; of a relative, the code of their member.
   * @example KTH-0127
   */
  code: string;
  /** When the offer lapses. */
  offerEndsAt: InstantText;
  /** The time zone of the group’s branch. */
  timeZone: ZoneText;
}
/** The seats that are free and reserved. */
export class TodaySeatsView {
  /** How many seats are reserved. */
  count: Count;
  /** The first of them. */
  items: readonly OfferedSeatView[];
}

/** The sessions that the reader is asked to lead. */
export class TodayStandInsView {
  /** How many sessions the reader is asked to lead. */
  count: Count;
  /** The first of them. */
  items: readonly AskedSessionView[];
}

/** The sessions that have nobody to lead them, because a person is away. */
export class TodayUncoveredView {
  /** How many sessions have nobody. */
  count: Count;
  /** The first of them. */
  items: readonly UncoveredSessionView[];
}

/** The sessions at which nobody could stand in. */
export class TodayLoneView {
  /** How many sessions there are. */
  count: Count;
  /** The first of them. */
  items: readonly LoneSessionView[];
}

/** The day of the reader, across their branches. */
export class TodayView {
  /** The day, in the time zone of the centre. */
  date: DayText;
  /** The holidays of today, of the branches within reach. */
  holidays: readonly BranchHolidayView[];
  /** The sessions of the day, earliest first: at most thirty, those under way or to come before those that have ended. */
  sessions: readonly SessionItemView[];
  /** How many sessions the day has. */
  sessionCount: Count;
  /** The members who need a word. */
  attention: TodayAttentionView;
  /** The calls after missed sessions that are the reader’s. */
  calls: TodayCallsView;
  /** The follow-ups that are due. */
  followUps: TodayFollowUpsView;
  /** The seats that are free and reserved for somebody, whose answer is to be noted. */
  seats: TodaySeatsView;
  /** The sessions that the reader is asked to lead, whose answer is waited for. */
  standIns: TodayStandInsView;
  /** The sessions to come that an absence leaves open, for people who plan groups. */
  uncovered: TodayUncoveredView;
  /** The sessions of this week and the next at which nobody could stand in, for people who plan groups. */
  lone: TodayLoneView;
  /** The first milestones of the day. */
  milestones: readonly MilestoneView[];
  /** How many milestones the day has. */
  milestoneCount: Count;
}

/** How much waits for the reader, across their branches. */
export class TodayCountsView {
  /** How many members need a word. */
  attention: Count;
  /** How many follow-ups are due. */
  followUps: Count;
}
