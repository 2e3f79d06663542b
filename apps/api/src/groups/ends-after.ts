/** No session is longer, so that one which ends after an instant begins at most so long before it. */
const longestSession = `interval '1 day'`;

/** SQL condition: the session ends after an instant. Its start is limited as well, because sessions are found by an index of their starts. */
export const endsAfter = (session: string, instant: string): string =>
  `${session}.ends_at > ${instant} and ${session}.starts_at > ${instant}::timestamptz - ${longestSession}`;
