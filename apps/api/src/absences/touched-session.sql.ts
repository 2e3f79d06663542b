import { endsAfter } from '../groups/ends-after.ts';

/** SQL: the day of a session, by the wall clock of its time zone; a session that continues after midnight is of the day on which it begins. */
export const dayOfSession = (session: string): string => `(${session}.starts_at at time zone ${session}.time_zone)::date`;

/**
 * SQL condition: the days of an absence touch a session, which is planned and not over. Its start is limited as well, because sessions are
 * found by an index of their starts. The reader adds the condition about who leads the session.
 */
export const isTouched = (session: string, from: string, to: string, now: string): string =>
  `${session}.state = 'planned' and ${session}.starts_at > ${from} - interval '1 day' and ${session}.starts_at < ${to} + interval '2 days'
     and ${dayOfSession(session)} between ${from} and ${to} and ${endsAfter(session, now)}`;
