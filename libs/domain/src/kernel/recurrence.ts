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

/** What a recurrence rule says, as data: the console words it in the reader's language. */
export interface Recurrence {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly days: readonly RuleDay[];
  /** Days of the month, negative from its end. */
  readonly monthDays: readonly number[];
  /** Months of the year, 1 to 12. */
  readonly months: readonly number[];
  /** Picks from what the other parts leave in a period: -1 is the last of them. */
  readonly positions: readonly number[];
  /** After so many sessions the series is over; null when it has no such end. */
  readonly count: number | null;
}

/** Why a text is no recurrence rule of ours. `ends-in-rule`: the last day stands in the schedule, in the branch's own days. */
export type RecurrenceFault = 'malformed' | 'part-unknown' | 'part-twice' | 'frequency-unsupported' | 'value-out-of-range' | 'ends-in-rule';
