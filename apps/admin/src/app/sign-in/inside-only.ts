/** Only addresses of this console: nobody can send a person elsewhere through our sign-in. */
export const insideOnly = (then: string | undefined): string => (then !== undefined && /^\/(?![/\\])/.test(then) ? then : '/');
