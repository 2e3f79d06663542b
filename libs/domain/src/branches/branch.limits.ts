/** The bounds of a branch, its rooms and its holidays. Lengths are in characters. */
export const branchLimits = {
  nameLength: 100,
  addressLength: 500,
  roomSeats: { from: 1, to: 1000 },
  travelMinutes: { from: 1, to: 600 },
} as const;
