import type { ExceptionReason, SessionState } from '@saath/domain/sessions';
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
  /** Whether an earlier change of the schedule had withdrawn the session, and it would take place again. */
  restored: boolean;
}

/** A session that differs from the new schedule and would stay as it is. */
export class ExceptionView extends KnownSessionView {
  /** Whether the session is still to come, took place, or was cancelled. */
  state: SessionState;
  /**
   * Why the session stays: staff moved or cancelled it, it has begun, it carries marks or notes, or the new time of its day has passed.
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

/** What a change of schedule would do to the sessions that are planned, without doing it. */
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
  /** The holidays on which the group does not meet, earliest first. */
  holidays: readonly LeftOutHolidayView[];
  /** How many people would get a message: those who were informed of a session that changes. */
  peopleTold: Count;
  /** Other groups that would need the same room, staff or people at the same time. */
  conflicts: readonly ScheduleConflictView[];
}
