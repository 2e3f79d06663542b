/** The bounds of a session, for the decisions, the interface and the console alike. Lengths are in characters. */
export const sessionLimits = {
  headcount: { from: 0, to: 1000 },
  reasonLength: 500,
  topicLength: 200,
  noteLength: 5000,
} as const;
