/** The shortest check-in and the longest camp day a session may be, in minutes. */
export const sessionMinutes = { from: 5, to: 480 } as const;

/** The longest series, in years from its first day or from the first day of its change: nobody plans further, and an end beyond is mistyped. */
export const seriesYears = 10;

/** The bounds of a group. Lengths are in characters; `seats` applies when the kind has no cap of its own. */
export const groupLimits = {
  seats: { from: 1, to: 1000 },
  nameLength: 200,
  notesLength: 2000,
  facilitators: 20,
  reasonLength: 200,
  wishLength: 200,
} as const;
