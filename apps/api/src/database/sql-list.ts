/** SQL: a list of states of the domain for `state in (…)`, so that a rule of the domain is written only once. */
export const sqlList = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');
