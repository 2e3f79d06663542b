import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText } from '../http/units.ts';

/** A day of the calendar that has sessions. */
export class SessionDayView {
  /** The day, by the clock of its sessions. */
  on: DayText;
  /** How many sessions begin on the day; cancelled ones count. */
  sessions: Count;
  /** Whether the day has more sessions than were counted. */
  isMore: boolean;
}

/** Days with sessions, a page at a time. */
export class SessionDayPage extends pageViewOf(SessionDayView) {}
