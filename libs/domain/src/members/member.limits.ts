/** The bounds of a member's record. Lengths are in characters. */
export const memberLimits = {
  nameLength: 200,
  phoneLength: 40,
  evidenceLength: 200,
  consentWordsLength: 300,
  documentNumberLength: 60,
  codeLength: 40,
  relationLength: 60,
  stageReasonLength: 500,
  revealReasonLength: 200,
  birthYear: { from: 1900, to: 2100 },
} as const;
