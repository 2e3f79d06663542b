/** The bounds of the notes about a conversation with a member. Lengths are in characters. */
export const careLimits = { noteLength: 2000 } as const;
