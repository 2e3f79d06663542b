import type { Visibility } from '../kernel/index.ts';

export type { Visibility } from '../kernel/index.ts';

/** The readers whom the author of a note may choose. */
export const noteVisibilities = ['author', 'leaders', 'care-team'] as const satisfies readonly Visibility[];

/** The readers of the note about a session as a whole, which its author does not choose. */
export const groupNoteVisibility = 'care-team' as const satisfies Visibility;
