/** The bounds of a branch, its rooms and its holidays. Lengths are in characters. */
export const branchLimits = {
  nameLength: 100,
  addressLength: 500,
  roomSeats: { from: 1, to: 1000 },
  travelMinutes: { from: 1, to: 600 },
  /** The most holidays that are added together: those of a year at forty branches. */
  holidaysAtOnce: 1000,
} as const;
