/** The days of the week as RFC 5545 writes them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

export const frequencies = ['daily', 'weekly', 'monthly', 'yearly'] as const;
export type Frequency = (typeof frequencies)[number];

/** One weekday of a rule; `nth` counts within the month (1 first, -1 last) and is null for every such day. */
export interface RuleDay {
  readonly nth: number | null;
  readonly weekday: Weekday;
}

/** A recurrence rule as data, which the console describes in the reader's language. */
export interface Recurrence {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly days: readonly RuleDay[];
  /** Days of the month, negative from its end. */
  readonly monthDays: readonly number[];
  /** Months of the year, 1 to 12. */
  readonly months: readonly number[];
  /** Selects from the days that the other parts give in one period: 1 is the first, -1 the last. */
  readonly positions: readonly number[];
  /** The day with which the weeks of the rule begin. */
  readonly weekStart: Weekday;
  /** The number of sessions after which the series ends; null for no such end. */
  readonly count: number | null;
}

/** Why a text is not accepted as a recurrence rule. `ends-in-rule`: the last day belongs to the schedule, as a day in the zone of the branch. */
export type RecurrenceFault = 'malformed' | 'part-unknown' | 'part-twice' | 'frequency-unsupported' | 'value-out-of-range' | 'ends-in-rule';
