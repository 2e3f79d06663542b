/** Only paths of this console, so that a link to the sign-in cannot redirect to another site. */
export const internalPath = (then: string | undefined): string => (then !== undefined && /^\/(?![/\\])/.test(then) ? then : '/');
