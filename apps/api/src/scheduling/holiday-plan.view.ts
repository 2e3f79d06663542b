import type { Count, DayText, Id, InstantText, ZoneText } from '../http/units.ts';
import type { ExceptionView, KnownSessionView, PlannedTimesView } from './schedule-plan.view.ts';

/** A group that meets on the day of a considered holiday. */
export class GroupOfHolidayView {
  /** The group. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Himmat
   */
  groupName: string;
  /** When the group meets on that day by its schedule; null where it has only a session that was moved to the day. */
  meetsAt: InstantText | null;
  /** Whether the group is chosen to meet all the same. */
  isKept: boolean;
  /** The sessions that would not take place; those of a kept group would. */
  withdrawn: readonly KnownSessionView[];
  /** The sessions that stay as they are in any case. */
  staying: readonly ExceptionView[];
}

/** The day of a holiday, with its branch. */
export class DayOfHolidayView {
  /** The branch. */
  branchId: Id;
  /**
   * The name of the branch.
   * @example Kothrud
   */
  branchName: string;
  /** The time zone of the branch. */
  timeZone: ZoneText;
  /** The day of the holiday. */
  on: DayText;
  /**
   * The name of the holiday.
   * @example Diwali
   */
  name: string;
}

/** A considered holiday with the groups that meet on its day. */
export class ConsideredHolidayView extends DayOfHolidayView {
  /** The groups that meet on that day, by name. */
  groups: readonly GroupOfHolidayView[];
}

/** The effect of new holidays on the sessions, without any change. */
export class HolidaysPlanView {
  /** The holidays, in the order of the request. */
  holidays: readonly ConsideredHolidayView[];
  /** How many sessions would not take place. */
  withdrawn: Count;
  /** How many people would get a message: those who were informed of a session that does not take place. */
  peopleTold: Count;
}

/** A group that meets again on the day of a holiday that is removed. */
export class GroupMeetingAgainView {
  /** The group. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Himmat
   */
  groupName: string;
  /** The sessions that would take place again. */
  restored: readonly PlannedTimesView[];
  /** The sessions that stay as they are, for example cancelled by staff. */
  staying: readonly ExceptionView[];
}

/** The effect of the removal of a holiday on the sessions, without any change. */
export class HolidayRemovalView extends DayOfHolidayView {
  /** The groups that meet again, or that have a session that stays, by name. */
  groups: readonly GroupMeetingAgainView[];
  /** How many sessions would take place again. */
  restored: Count;
  /** How many people would get a message: those who read that a session does not take place. */
  peopleTold: Count;
}
