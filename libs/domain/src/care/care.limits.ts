/** The bounds of notes and lists of this slice, and the days after which a next contact follows. Lengths are in characters. */
export const careLimits = {
  noteLength: 2000,
  /** The most follow-ups that are handed over at once. */
  handedOverAtOnce: 100,
  /** A member who needs support is contacted again after this number of days. */
  supportDays: 3,
  /** Where the number is wrong, somebody visits after this number of days. */
  visitAfterWrongNumberDays: 2,
} as const;
