/** SQL condition: the local day lies within the enrolment `e`. A member who leaves has no open enrolment, so the interval is enough. */
export const coversDay = (day: string): string => `e.starts_on <= ${day} and (e.ends_on is null or e.ends_on > ${day})`;

/**
 * SQL condition: by the enrolment `e` the person is expected at a session that is not finished, as `isExpectedAt` of the domain says: the
 * enrolment covers its local day and was entered before it began.
 */
export const expectedAt = (day: string, startsAt: string): string => `${coversDay(day)} and e.enrolled_at <= ${startsAt}`;
