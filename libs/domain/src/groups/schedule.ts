import type { Day, Instant, LocalTime, Temporal } from '../kernel/index.ts';

/** When a group meets: a plan in local time, so that 18:00 stays 18:00 when the clocks change. */
export interface Schedule {
  /** The first local day; intervals are counted from it. */
  readonly startsOn: Day;
  readonly startsAt: LocalTime;
  /** Length of a session in minutes, 5 to 480. */
  readonly minutes: number;
  /** An RFC 5545 rule without DTSTART and UNTIL: `FREQ=WEEKLY;BYDAY=TU,TH`. */
  readonly recurrence: string;
  /** The last local day on which a session may start; null when the series has no end. */
  readonly until: Day | null;
  /** The IANA zone of the branch. */
  readonly timeZone: string;
}

/** One schedule in a sequence: it applies from this local day until the next version applies. */
export interface ScheduleVersion extends Schedule {
  readonly appliesFrom: Day;
}

/** One meeting of a group according to its schedule. */
export interface Occurrence {
  /** Local start as first planned; its date and the group are the identity of the session. */
  readonly originalStart: Temporal.PlainDateTime;
  readonly timeZone: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}
