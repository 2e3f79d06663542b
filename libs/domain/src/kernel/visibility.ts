/**
 * The readers of what was written about a session: the author alone, those who lead the group, the counsellors and administrators who reach
 * it, or everybody who may open the session. The author always may. The database refuses everybody else (policy `readers`).
 */
export type Visibility = 'author' | 'leaders' | 'care-team' | 'everyone';

/** Every sort of readers, from the fewest. */
export const visibilities = ['author', 'leaders', 'care-team', 'everyone'] as const satisfies readonly Visibility[];
