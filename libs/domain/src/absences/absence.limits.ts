/** The bounds of absences and of what stand-ins say. Lengths are in characters. */
export const absenceLimits = { reasonLength: 200 } as const;
