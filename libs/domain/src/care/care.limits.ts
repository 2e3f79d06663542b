/** The bounds of notes and lists of this slice, and the days after which a next contact follows. Lengths are in characters. */
export const careLimits = {
  noteLength: 2000,
  /** Why contacts are handed over, in one line. */
  handOverNoteLength: 200,
  /** The most follow-ups that are handed over at once. */
  handedOverAtOnce: 100,
  /** A member who needs support is contacted again after this number of days. */
  supportDays: 3,
  /** Where the number is wrong, somebody visits after this number of days. */
  visitAfterWrongNumberDays: 2,
} as const;

/**
 * The days without a contact after a discharge that a centre may allow. The usual number is the longest time between two contacts of the
 * product's plan in its first 90 days, from day 30 to day 60; after these days the plan calls each quarter, and overdue calls say the rest.
 */
export const noContactRules = { from: 7, to: 90, default: 30, watchedDays: 90 } as const;
