import type { AttentionItemView, FollowUpView, MilestoneView } from '../care/care.view.ts';
import type { BranchHolidayView } from '../holidays/holiday.view.ts';
import type { SessionItemView } from '../sessions/session-item.view.ts';
import type { Count, DayText } from '../http/units.ts';

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
  /** The follow-ups that are due. */
  followUps: TodayFollowUpsView;
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
