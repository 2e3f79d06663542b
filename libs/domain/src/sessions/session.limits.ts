/** How many weeks ahead sessions are planned; the worker plans later ones as time goes on. */
export const planningWeeks = 8;
/** How many weeks ahead every session is planned also where the worker has rested for a week. What is behind that may only be expected. */
export const surelyPlannedWeeks = planningWeeks - 1;

/** How many months ahead a single session may be moved or added: a day beyond is a typing mistake in the year. */
export const singleSessionMonths = 12;

/** The bounds of a session, for the decisions, the interface and the console alike. Lengths are in characters. */
export const sessionLimits = {
  headcount: { from: 0, to: 1000 },
  reasonLength: 500,
  topicLength: 200,
  noteLength: 5000,
  personNoteLength: 2000,
} as const;
