/** The bounds of a centre. Lengths are in characters. */
export const centreLimits = {
  nameLength: 100,
  slugLength: { from: 3, to: 40 },
  helplineLength: 30,
  reasonLength: 500,
} as const;
