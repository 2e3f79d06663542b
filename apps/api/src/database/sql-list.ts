/** SQL: a list of states that the domain knows, for `state in (…)`, so that a rule of the domain is written once. */
export const sqlList = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');
