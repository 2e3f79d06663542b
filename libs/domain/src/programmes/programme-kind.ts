import type { Field, Localised } from '../kernel/index.ts';
import type { StaffRole } from '../staff/index.ts';
import type { AttendanceState } from './attendance-state.ts';
import type { Audience, EligibilityRule } from './eligibility.ts';
import type { KindMappings } from './kind-mappings.ts';
import type { LadderPolicy } from './ladder-policy.ts';
import type { KindMetric } from './metrics.ts';
import type { OwnMark } from './own-mark.ts';
import type { SignalReader } from './signals.ts';

/** How people join a group: staff enrol them, they ask staff, they sign up themselves, or they attend without enrolment. */
export const enrolmentModes = ['closed', 'by-request', 'open', 'drop-in'] as const;
export type EnrolmentMode = (typeof enrolmentModes)[number];

/**
 * The most that may be recorded of a session: `notes` (notes about the group and about people), `presence` (the people who attended, and
 * the record fields, but no notes), `headcount` (a number, no names). API and database refuse anything beyond.
 */
export const confidentialities = ['notes', 'presence', 'headcount'] as const;
export type Confidentiality = (typeof confidentialities)[number];

/** Whether one level allows less to be recorded than another. */
export const recordsLess = (level: Confidentiality, than: Confidentiality): boolean =>
  confidentialities.indexOf(level) > confidentialities.indexOf(than);

/** Counts of people, bounds included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
export interface GroupSize {
  readonly recommended: Range;
  /** The most people enrolled at a time; null where there is no limit but the room. */
  readonly cap: number | null;
}

export interface Cadence {
  /** RRULE text without the prefix, as RFC 5545 writes it: `FREQ=WEEKLY;BYDAY=TU,TH`. */
  readonly recurrence: string;
  /** Length of a session, in minutes. */
  readonly minutes: number;
  /** The shortest and longest session a centre may choose, in minutes. */
  readonly minutesRange: Range;
  /** The rarer rhythm in which a group goes on after some weeks; left out where the rhythm stays. */
  readonly later?: LaterRhythm;
}

/** A rarer rhythm on the same weekdays, with which a series goes on. */
export interface LaterRhythm {
  /** A rule of whole weeks without weekdays, with more weeks from one session to the next than the first: `FREQ=WEEKLY;INTERVAL=2`. */
  readonly recurrence: string;
  /** The key of the number among the settings fields that says after how many weeks, counted from the first session of a group. */
  readonly after: string;
  /** The number of weeks for a group that does not say it. */
  readonly usually: number;
  /** The fewest and the most weeks that a centre, a branch or a group may choose, at most two years. */
  readonly weeksRange: Range;
}

/** A step of a session: what happens, for how long in a session of the usual length, and what the person who leads may say. */
export interface AgendaStep {
  readonly title: Localised;
  readonly minutes: number;
  readonly script?: Localised;
}

export interface Facilitation {
  /** The roles that may facilitate. */
  readonly roles: readonly StaffRole[];
  /** The least number of facilitators. */
  readonly minimum: number;
  /** The number of substitutes that should be named. */
  readonly backUps: number;
}

/** The marks that a kind uses, and what they mean to it. */
export interface AttendanceVocabulary {
  readonly states: readonly AttendanceState[];
  /** The marks that count as a missed session. */
  readonly misses: readonly AttendanceState[];
  /** The marks with which the minutes in the room are recorded, among `late` and `left-early`; left out for none. */
  readonly minutes?: readonly AttendanceState[];
  /** The marks that only this kind has, beside those of the product; left out for none. */
  readonly own?: readonly OwnMark[];
}

/** When people are reminded of a session, counted back from its start. */
export const reminderRuleCodes = ['day-before', 'two-hours-before'] as const;
export type ReminderRuleCode = (typeof reminderRuleCodes)[number];
export interface ReminderRule {
  readonly rule: ReminderRuleCode;
  readonly minutesBefore: number;
  /** The time of day on the day before the session, such as `18:00`, instead of so many minutes before it; only with `day-before`. */
  readonly at?: string;
}

/** A type of group, as data and pure functions. A new kind needs no change of the console, the database or the API. */
export interface ProgrammeKind {
  /** Lower-case words with hyphens; stable, because groups refer to it. */
  readonly code: string;
  /** `major.minor.patch`. */
  readonly version: string;
  readonly name: Localised;
  readonly description: Localised;
  /** Name of a Material Symbol. */
  readonly icon: string;
  readonly audience: readonly Audience[];
  readonly enrolment: EnrolmentMode;
  readonly size: GroupSize;
  readonly waitingList: boolean;
  readonly cadence: Cadence;
  /** The course of a session of the usual length, whose minutes its steps add up to; left out for none. */
  readonly agenda?: readonly AgendaStep[];
  readonly facilitation: Facilitation;
  /** The questions about a group of this kind when it is set up. */
  readonly settingsFields: readonly Field[];
  /** The questions about each person at a session of this kind. */
  readonly recordFields: readonly Field[];
  /** The questions about a session as a whole; left out for none. */
  readonly sessionFields?: readonly Field[];
  readonly confidentiality: Confidentiality;
  readonly attendance: AttendanceVocabulary;
  /** For how many days after its end a session may be corrected; afterwards a change is an amendment. Left out for seven. */
  readonly correctionDays?: number;
  /** From how many minutes after the start a person who comes is late. Left out for ten. */
  readonly lateAfter?: number;
  /** The steps after a missed session, and after how many misses they begin; left out for the usual ones after each miss. */
  readonly ladder?: LadderPolicy;
  readonly eligibility: EligibilityRule;
  /**
   * The sentences of the reasons for which only this kind refuses somebody, by their codes; left out for none:
   * `{ 'still-drying-out': { en: 'For people who have slept well for a week.', … } }`.
   */
  readonly reasonTexts?: Readonly<Record<string, Localised>>;
  readonly signals: SignalReader;
  /**
   * The sentences of the signals that only this kind reports, by their codes; empty for none. `{{count}}` and `{{groupName}}` are filled in:
   * `{ 'came-without-work': { en: 'Brought nothing {{count}} times: {{groupName}}', … } }`.
   */
  readonly signalTexts: Readonly<Record<string, Localised>>;
  readonly reminderPlan: readonly ReminderRule[];
  /** The milestones that groups of this kind celebrate, in days of sobriety, rising; empty for none. */
  readonly milestones: readonly number[];
  /** The figures of its groups: metrics of the product by their codes, and metrics of the kind's own. */
  readonly metrics: readonly KindMetric[];
  readonly mappings: KindMappings;
}

/** The milestones of the fellowship tradition, in days: 24 hours to 18 months, then each year to the tenth. */
export const celebratedDays: readonly number[] = [
  1,
  7,
  30,
  60,
  90,
  180,
  270,
  365,
  545,
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((years) => years * 365),
];

/** Reminders 24 hours and 2 hours before a session (PRODUCT, "reminders 24 h and 2 h before"). */
export const dayAndTwoHoursBefore: readonly ReminderRule[] = [
  { rule: 'day-before', minutesBefore: 24 * 60 },
  { rule: 'two-hours-before', minutesBefore: 2 * 60 },
];
