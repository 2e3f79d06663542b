/** The bounds of a recurrence rule: periods between two sessions, and sessions until a counted series ends. */
export const recurrenceLimits = {
  interval: { from: 1, to: 366 },
  count: { from: 1, to: 10_000 },
} as const;
