/** SQL: a facilitator of a group who leads its sessions of a day; a back-up leads none. `f` is the row of `group_facilitators`. */
export const leadsOn = (day: string): string => `f.role = 'leads' and f.starts_on <= ${day} and (f.ends_on is null or f.ends_on > ${day})`;

/**
 * SQL: the staff who lead a session, as a relation with `staff_id` and `since`: the people who are named for it, and otherwise the
 * facilitators of its group on its day. This is the one rule of who leads. `session` is an alias with the columns `id` and `group_id`.
 */
export const leadersOf = (session: string, day: string): string => `(
  select n.staff_id, null::date as since from session_facilitators n where n.centre_id = $1 and n.session_id = ${session}.id
  union all
  select f.staff_id, f.starts_on from group_facilitators f
  where f.centre_id = $1 and f.group_id = ${session}.group_id and ${leadsOn(day)} and not ${hasOwnLeaders(session)})`;

/**
 * SQL: the same for every session of a relation `p` with the columns `id`, `group_id` and `on_day`: one row for each session and leader. Further
 * columns of the session, each with a comma after it, spare another join: `p.starts_at, `.
 */
export const leadersAmong = (planned: string, further = ''): string => `(
  select p.id as session_id, ${further}n.staff_id from ${planned} p join session_facilitators n on n.centre_id = $1 and n.session_id = p.id
  union all
  select p.id, ${further}f.staff_id from ${planned} p join group_facilitators f on f.centre_id = $1 and f.group_id = p.group_id and ${leadsOn('p.on_day')}
  where p.id not in (select n.session_id from session_facilitators n where n.centre_id = $1))`;

/** SQL: people are named for this session. */
export const hasOwnLeaders = (session: string): string =>
  `exists (select 1 from session_facilitators n where n.centre_id = $1 and n.session_id = ${session}.id)`;

/**
 * SQL: somebody is among the leaders who read what is for the leaders of a session: they lead its group now, or are named for it. The policy
 * `readers` of the database says the same. `session` is an alias with the columns `id` and `group_id`.
 */
export const readsAsLeader = (session: string, staff: string): string => `(
  exists (select 1 from group_facilitators f
    where f.centre_id = $1 and f.group_id = ${session}.group_id and f.ends_on is null and f.role <> 'back-up' and f.staff_id = ${staff})
  or exists (select 1 from session_facilitators n where n.centre_id = $1 and n.session_id = ${session}.id and n.staff_id = ${staff}))`;

/**
 * SQL: columns of the sessions `s` under a condition that somebody of the staff may lead: of those of the groups that they have led, and of
 * those for which they are named. Both are found by indexes, so that those of others are not read; who leads them, `leadersAmong` says.
 */
export const sessionsOfLeaders = (columns: string, staff: string, condition: string): string => `
  select ${columns} from (select distinct f.group_id from group_facilitators f
    where f.centre_id = $1 and f.staff_id = any(${staff}) and f.role = 'leads') led
  join sessions s on s.centre_id = $1 and s.group_id = led.group_id and ${condition}
  union
  select ${columns} from session_facilitators n join sessions s on s.centre_id = $1 and s.id = n.session_id and ${condition}
  where n.centre_id = $1 and n.staff_id = any(${staff})`;
