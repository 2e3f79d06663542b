/** The forms that are filled in about a session: one about each person, and one about the session. */
export const recordForms = ['person', 'session'] as const;
export type RecordForm = (typeof recordForms)[number];
