import type { ReminderChannel } from '@saath/domain/reminders';
import type { ExceptionReason, SessionState } from '@saath/domain/sessions';
import type { ComingScheduleView } from '../groups/group.view.ts';
import type { Count, DayText, Id, InstantText, ZoneText } from '../http/units.ts';
import type { ScheduleConflictView } from './schedule-conflict.view.ts';

/** The times of a session in a plan. */
export class PlannedTimesView {
  /** When the session begins. */
  startsAt: InstantText;
  /** When the session ends. */
  endsAt: InstantText;
}

/** A session that exists already. */
export class KnownSessionView extends PlannedTimesView {
  /** The session. */
  id: Id;
}

/** A session that would follow the new schedule. */
export class ChangedSessionView extends KnownSessionView {
  /** When the session begins before the change. */
  previousStartsAt: InstantText;
  /** Whether the session was cancelled, and would take place again. */
  restored: boolean;
}

/** A session that differs from the new schedule and would stay as it is. */
export class ExceptionView extends KnownSessionView {
  /** Whether the session is still to come, took place, or was cancelled. */
  state: SessionState;
  /**
   * Why the session stays: staff moved, cancelled or added it, it has begun, it carries marks or notes, or the new time of its day has passed.
   */
  because: ExceptionReason;
  /** When the new schedule would have the session begin; null where the group would not meet on its day. */
  scheduledFor: InstantText | null;
}

/** A holiday on which the group would meet by its new schedule, and does not. */
export class LeftOutHolidayView {
  /** The day of the holiday. */
  on: DayText;
  /**
   * The name of the holiday.
   * @example Diwali
   */
  name: string;
}

/** How many sessions a change of schedule would concern. */
export class PlanCountsView {
  /** Sessions that stay and are as the new schedule has them. */
  kept: Count;
  /** Sessions that follow the new schedule. */
  changed: Count;
  /** Sessions that no longer take place. */
  withdrawn: Count;
  /** Sessions that are added. */
  new: Count;
  /** Sessions that differ from the new schedule and stay as they are. */
  inConflict: Count;
}

/** How many people would get a message over one channel. */
export class ToldOverView {
  /** The channel of the messages. */
  channel: ReminderChannel;
  /** How many people. */
  people: Count;
}

/** The effect of a change of a schedule or of one session on the sessions of a group, without any change. */
export class SchedulePlanView {
  /** The time zone of the branch. */
  timeZone: ZoneText;
  /** The number of sessions in each list. */
  counts: PlanCountsView;
  /** The sessions that stay and are as the new schedule has them, earliest first. */
  kept: readonly KnownSessionView[];
  /** The sessions that follow the new schedule. */
  changed: readonly ChangedSessionView[];
  /** The sessions that no longer take place. */
  withdrawn: readonly KnownSessionView[];
  /** The sessions that are added. */
  new: readonly PlannedTimesView[];
  /** The sessions that differ from the new schedule and stay as they are. */
  inConflict: readonly ExceptionView[];
  /** The holidays on which the group does not meet, earliest first; of a single session, the holiday of its branch on its day. */
  holidays: readonly LeftOutHolidayView[];
  /** How many people would get a message: those who were informed of a session that changes. */
  peopleTold: Count;
  /** The same people by the channel of their message, most first. A person with messages over several channels is counted for each. */
  toldOver: readonly ToldOverView[];
  /** How many people were informed of a session that changes and would get no message: without consent, or because it would come too late. */
  peopleUnreached: Count;
  /** Other groups that would need the same room, staff or people at the same time. */
  conflicts: readonly ScheduleConflictView[];
}

/** The effect of a change of the schedule of a group. */
export class GroupSchedulePlanView extends SchedulePlanView {
  /** The later rhythm of the kind, in which the group goes on after the new schedule; null for none. */
  comingSchedule: ComingScheduleView | null;
}
