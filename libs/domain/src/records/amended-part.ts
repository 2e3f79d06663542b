/** The parts of the record of a session that may be amended. */
export const amendedParts = ['mark', 'headcount', 'topic', 'note', 'answer', 'person-note'] as const;
export type AmendedPart = (typeof amendedParts)[number];
