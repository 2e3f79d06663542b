/**
 * How a kind of public meeting is described to Meeting Guide: for each settings field and each answer to it, the type codes of the Meeting
 * Guide specification, as in `{ openness: { open: ['O'], closed: ['C'] } }`.
 */
export type MeetingGuideMapping = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
