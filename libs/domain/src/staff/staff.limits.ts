/** The bounds of a staff account. Lengths are in characters. */
export const staffLimits = {
  nameLength: 100,
  phoneLength: 30,
  passwordLength: { from: 10, to: 200 },
} as const;
