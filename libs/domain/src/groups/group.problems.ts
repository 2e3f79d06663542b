import { problem } from '../kernel/index.ts';
import type { RecurrenceFault } from '../kernel/index.ts';
import type { ProgrammeKind } from '../programmes/index.ts';
import { seriesYears, sessionMinutes } from './group.limits.ts';

/** The refusals of groups, schedules and enrolments. Minutes are the length of a session, seats are people. */
export const groupProblems = {
  nameMissing: () => problem('invalid', 'groups/name-missing'),
  capacityOutOfRange: (capacity: number, cap: number) => problem('invalid', 'groups/capacity-out-of-range', { capacity, cap }),
  recurrenceInvalid: (fault: RecurrenceFault) => problem('invalid', 'groups/recurrence-invalid', { fault }),
  minutesOutOfRange: (minutes: number) => problem('invalid', 'groups/minutes-out-of-range', { minutes, ...sessionMinutes }),
  untilBeforeStart: () => problem('invalid', 'groups/until-before-start'),
  /** The last day, or the last session of a counted series, lies more years ahead than a series may have. */
  seriesTooLong: () => problem('invalid', 'groups/series-too-long', { years: seriesYears }),
  timeZoneUnknown: (timeZone: string) => problem('invalid', 'groups/time-zone-unknown', { timeZone }),
  neverMeets: () => problem('invalid', 'groups/never-meets'),
  daysMissing: () => problem('invalid', 'groups/days-missing'),
  dayUnknown: (day: string) => problem('invalid', 'groups/day-unknown', { day }),
  repeatsUnknown: (repeats: string) => problem('invalid', 'groups/repeats-unknown', { repeats }),
  daysDisagree: () => problem('invalid', 'groups/days-disagree'),
  /** The weeks of a first rhythm are changed by a change of schedule, whose plan shows what it does. */
  weeksBySchedule: () => problem('conflict', 'groups/weeks-by-schedule'),
  /** By the day of the change, a later rhythm would have begun: that rhythm itself is chosen then. */
  firstWeeksOver: (weeks: number) => problem('conflict', 'groups/first-weeks-over', { weeks }),
  changeInPast: () => problem('invalid', 'groups/change-in-past'),
  alreadyEnrolled: () => problem('conflict', 'groups/already-enrolled'),
  full: (seats: number) => problem('conflict', 'groups/full', { seats }),
  /** No decision helps: the kind allows no more people in a group, whatever the centre sets. */
  beyondKind: (most: number) => problem('conflict', 'groups/beyond-kind', { most }),
  /** The kind's reason codes, joined by commas, because a problem's params are flat. */
  /** The kind says which reasons are its own. */
  notEligible: ({ code: kind }: Pick<ProgrammeKind, 'code'>, reasons: readonly string[]) =>
    problem('conflict', 'groups/not-eligible', { kind, reasons: reasons.join(',') }),
  /** The group has fewer seats than people from today on, and no decision allows that many. */
  capacityBelowPeople: (seats: number, people: number) => problem('conflict', 'groups/capacity-below-people', { seats, people }),
  /** A decision allows more people than seats, at most the cap of the kind. */
  decisionOutOfRange: (from: number, to: number) => problem('invalid', 'groups/decision-out-of-range', { from, to }),
  decisionInPast: () => problem('invalid', 'groups/decision-in-past'),
  noSeatLimit: () => problem('conflict', 'groups/no-seat-limit'),
  reasonMissing: () => problem('invalid', 'groups/reason-missing'),
  modeNotAllowed: (mode: string) => problem('invalid', 'groups/mode-not-allowed', { mode }),
  noWaitingList: () => problem('conflict', 'groups/no-waiting-list'),
  noRequests: () => problem('conflict', 'groups/no-requests'),
  alreadyWaiting: () => problem('conflict', 'groups/already-waiting'),
  notAsked: () => problem('conflict', 'groups/not-asked'),
  notWaiting: () => problem('conflict', 'groups/not-waiting'),
  notOffered: () => problem('conflict', 'groups/not-offered'),
  offerLapsed: () => problem('conflict', 'groups/offer-lapsed'),
  placeSettled: () => problem('conflict', 'groups/place-settled'),
  endsBeforeStart: () => problem('invalid', 'groups/ends-before-start'),
  enrolmentEnded: () => problem('conflict', 'groups/enrolment-ended'),
} as const;
export type GroupProblem = ReturnType<(typeof groupProblems)[keyof typeof groupProblems]>;
