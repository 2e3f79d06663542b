import { problem } from '../kernel/index.ts';
import type { RecurrenceFault } from '../kernel/index.ts';
import { sessionMinutes } from './group.limits.ts';

/** The refusals of groups, schedules and enrolments. Minutes are the length of a session, seats are people. */
export const groupProblems = {
  nameMissing: () => problem('invalid', 'groups/name-missing'),
  capacityOutOfRange: (capacity: number, cap: number) => problem('invalid', 'groups/capacity-out-of-range', { capacity, cap }),
  recurrenceInvalid: (fault: RecurrenceFault) => problem('invalid', 'groups/recurrence-invalid', { fault }),
  minutesOutOfRange: (minutes: number) => problem('invalid', 'groups/minutes-out-of-range', { minutes, ...sessionMinutes }),
  untilBeforeStart: () => problem('invalid', 'groups/until-before-start'),
  timeZoneUnknown: (timeZone: string) => problem('invalid', 'groups/time-zone-unknown', { timeZone }),
  neverMeets: () => problem('invalid', 'groups/never-meets'),
  daysMissing: () => problem('invalid', 'groups/days-missing'),
  dayUnknown: (day: string) => problem('invalid', 'groups/day-unknown', { day }),
  repeatsUnknown: (repeats: string) => problem('invalid', 'groups/repeats-unknown', { repeats }),
  daysDisagree: () => problem('invalid', 'groups/days-disagree'),
  changeInPast: () => problem('invalid', 'groups/change-in-past'),
  alreadyEnrolled: () => problem('conflict', 'groups/already-enrolled'),
  full: (seats: number) => problem('conflict', 'groups/full', { seats }),
  /** The kind's reason codes, joined by commas, because a problem's params are flat. */
  notEligible: (reasons: readonly string[]) => problem('conflict', 'groups/not-eligible', { reasons: reasons.join(',') }),
  endsBeforeStart: () => problem('invalid', 'groups/ends-before-start'),
  enrolmentEnded: () => problem('conflict', 'groups/enrolment-ended'),
} as const;
export type GroupProblem = ReturnType<(typeof groupProblems)[keyof typeof groupProblems]>;
