/** The parts of the record of a session that may be amended. */
export type AmendedPart = 'mark' | 'headcount' | 'topic' | 'note' | 'answer' | 'person-note';
