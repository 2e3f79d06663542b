/**
 * The readers of what was written about a session: the author alone, those who lead the group, the counsellors and administrators who reach
 * it, or everybody who may open the session. The author always may. The database refuses everybody else (policy `readers`).
 */
export type Visibility = 'author' | 'leaders' | 'care-team' | 'everyone';

/** The readers whom the author of a note may choose. */
export const noteVisibilities = ['author', 'leaders', 'care-team'] as const satisfies readonly Visibility[];

/** The readers of the note about a session as a whole, which its author does not choose. */
export const groupNoteVisibility = 'care-team' as const satisfies Visibility;
