/** SQL: the fields of a schedule as the API shows them, from a row `p` of `group_schedules` and a branch `b`. */
export const scheduleFields = (p: string, b: string): string =>
  `'startsOn', ${p}.starts_on, 'startsAt', ${p}.starts_at, 'minutes', ${p}.minutes, 'recurrence', ${p}.recurrence, 'until', ${p}.until, 'timeZone', ${b}.time_zone`;

/** SQL: the schedule row of group `g` that is in force on a day, as `scheduleOn` of the domain: the last one that has begun, else the first. */
export const rulingSchedule = (g: string, day: string): string =>
  `select q.* from group_schedules q where q.centre_id = $1 and q.group_id = ${g}.id
   order by q.applies_from <= ${day} desc, abs(q.applies_from - ${day}) limit 1`;

/** SQL: whether group `g` still meets on a day: the last day of its last schedule is not over, or it has none. */
export const stillMeets = (g: string, day: string): string =>
  `coalesce((select q.until from group_schedules q where q.centre_id = $1 and q.group_id = ${g}.id order by q.applies_from desc limit 1) >= ${day}, true)`;
