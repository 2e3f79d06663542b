import type { Field, Localised } from '../kernel/index.ts';
import type { StaffRole } from '../staff/index.ts';
import type { AttendanceState } from './attendance-state.ts';
import type { Audience, EligibilityRule } from './eligibility.ts';
import type { MeetingGuideMapping } from './meeting-guide.ts';
import type { AttendanceHistory, Signal } from './signals.ts';

/** The colour families of the console; a kind picks one by name. */
export const kindColours = ['counselling', 'sharing', 'activity', 'fellowship', 'family', 'mentor', 'aftercare'] as const;
export type KindColour = (typeof kindColours)[number];

/** How people come to a group: placed by staff, asking staff, signing up themselves, or simply turning up. */
export const enrolmentModes = ['closed', 'by-request', 'open', 'drop-in'] as const;
export type EnrolmentMode = (typeof enrolmentModes)[number];

/**
 * The most a session may keep: `notes` (group and personal notes), `presence` (who was there, and the record fields, but no free
 * notes), `headcount` (a number, no names). API and database refuse more.
 */
export const confidentialities = ['notes', 'presence', 'headcount'] as const;
export type Confidentiality = (typeof confidentialities)[number];

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
  /** Length of a session. */
  readonly minutes: number;
  /** The shortest and longest session a centre may choose, in minutes. */
  readonly minutesRange: Range;
}

export interface Facilitation {
  /** Roles that may lead. */
  readonly roles: readonly StaffRole[];
  /** How many must lead together. */
  readonly minimum: number;
  /** How many should be named who can stand in. */
  readonly backUps: number;
}

/** When people are told of a session, counted back from its start. */
export const reminderRuleCodes = ['day-before', 'two-hours-before'] as const;
export type ReminderRuleCode = (typeof reminderRuleCodes)[number];
export interface ReminderRule {
  readonly rule: ReminderRuleCode;
  readonly minutesBefore: number;
}

/** What a kind is measured by; reports know how to compute each. */
export const metricCodes = ['attendance', 'retention', 'punctuality', 'headcount', 'mood', 'craving', 'supervision'] as const;
export type MetricCode = (typeof metricCodes)[number];

export interface KindMappings {
  /** Null where the kind is no public meeting. */
  readonly meetingGuide: MeetingGuideMapping | null;
  /** FHIR R4: `Group.type` is person throughout; the appointment's service type is a text until a code system is agreed. */
  readonly fhir: { readonly resource: 'Appointment'; readonly serviceType: string };
}

/** One sort of group, as data and pure functions. Adding one needs no change of console, database or API. */
export interface ProgrammeKind {
  /** Lower-case words with hyphens; stable, because groups refer to it. */
  readonly code: string;
  /** `major.minor.patch`. */
  readonly version: string;
  readonly name: Localised;
  readonly description: Localised;
  /** Name of a Material Symbol. */
  readonly icon: string;
  readonly colour: KindColour;
  readonly audience: readonly Audience[];
  readonly enrolment: EnrolmentMode;
  readonly size: GroupSize;
  readonly waitingList: boolean;
  readonly cadence: Cadence;
  readonly facilitation: Facilitation;
  /** What a group of this kind is asked when it is set up. */
  readonly settingsFields: readonly Field[];
  /** What a session of this kind is asked per person. */
  readonly recordFields: readonly Field[];
  readonly confidentiality: Confidentiality;
  readonly attendance: { readonly states: readonly AttendanceState[]; readonly misses: readonly AttendanceState[] };
  readonly eligibility: EligibilityRule;
  readonly signals: (history: AttendanceHistory) => readonly Signal[];
  readonly reminderPlan: readonly ReminderRule[];
  /** Days of sobriety that this circle celebrates, for those who consented; empty where it does not. */
  readonly milestones: readonly number[];
  readonly metrics: readonly MetricCode[];
  readonly mappings: KindMappings;
}

/** The days the fellowship tradition celebrates: 24 h to 18 months, then each year to the tenth. */
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

/** A day and two hours ahead (PRODUCT: "reminders 24 h and 2 h before"). */
export const dayAndTwoHoursBefore: readonly ReminderRule[] = [
  { rule: 'day-before', minutesBefore: 24 * 60 },
  { rule: 'two-hours-before', minutesBefore: 2 * 60 },
];
