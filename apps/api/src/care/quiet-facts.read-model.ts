import { quietSince } from '@saath/domain/care';
import type { Stage } from '@saath/domain/members';
import { attendedStates } from '@saath/domain/programmes';
import { sqlList } from '../database/sql-list.ts';
import { prepared } from '../database/statement.ts';
import { storedDay } from '../database/stored-day.ts';
import type { Quiet } from '../members/write-quiet.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

interface QuietRecord {
  readonly id: string;
  readonly stage: Stage;
  readonly attended: string | null;
  readonly seat_starts_on: string | null;
  readonly admitted_on: string | null;
  readonly registered_on: string;
}

const attended = `a.state in (${sqlList(attendedStates)})`;

/**
 * The facts that decide from when these members come to nothing. The last day of attendance is stored, and `$3` are the sessions whose
 * marks may have changed it: a later day takes its place, and only where the stored day is one of theirs, or where `$4` says so, all marks
 * are read. People of one group were at the same sessions, so that the day of each session is read once for all of them. The plan is
 * kept: each step reads what the one before has found, by its key.
 */
const factsSql = prepared(`
  with marked as materialized (
    select s.id, (s.starts_at at time zone s.time_zone)::date as day from sessions s
    where s.centre_id = $1 and s.id = any($3::uuid[]) and s.state <> 'cancelled'),
  people as materialized (
    select m.id, m.stage, m.created_at, m.last_attended_on, b.time_zone, c.attended,
      ($4::boolean or coalesce(m.last_attended_on = any(c.days), false) and c.attended is distinct from m.last_attended_on) as is_anew
    from unnest($2::uuid[]) w (id)
      cross join lateral (select o.id, o.stage, o.created_at, o.last_attended_on, o.branch_id from members o
        where o.centre_id = $1 and o.id = w.id offset 0) m
      cross join lateral (select o.time_zone from branches o where o.centre_id = $1 and o.id = m.branch_id offset 0) b
      cross join lateral (
        select max(d.day) filter (where ${attended}) as attended, array_agg(d.day) as days
        from marked d left join lateral (select x.state from attendance x
          where x.centre_id = $1 and x.session_id = d.id and x.person_id = m.id offset 0) a on true) c),
  marks as materialized (
    select p.id as person_id, a.session_id from people p
      cross join lateral (
        select a.session_id from attendance a where a.centre_id = $1 and a.person_id = p.id and ${attended} offset 0) a
    where p.is_anew),
  days as materialized (
    select d.session_id, s.day from (select distinct session_id from marks) d
      cross join lateral (select (s.starts_at at time zone s.time_zone)::date as day from sessions s
        where s.centre_id = $1 and s.id = d.session_id and s.state <> 'cancelled' offset 0) s),
  latest as (select k.person_id, max(d.day) as day from marks k join days d on d.session_id = k.session_id group by k.person_id)
  select p.id, p.stage, (case when p.is_anew then l.day else greatest(p.last_attended_on, p.attended) end)::text as attended,
    (select max(greatest(e.starts_on, (e.enrolled_at at time zone p.time_zone)::date)) from enrolments e
      where e.centre_id = $1 and e.member_id = p.id and (e.ends_on is null or e.ends_on > e.starts_on))::text as seat_starts_on,
    (select max(t.admitted_on) from stays t where t.centre_id = $1 and t.member_id = p.id)::text as admitted_on,
    (p.created_at at time zone p.time_zone)::date::text as registered_on
  from people p left join latest l on l.person_id = p.id`);

export interface QuietChange {
  readonly memberIds: readonly string[];
  /** The sessions at which marks of these members have changed. */
  readonly sessionIds?: readonly string[];
  /** Whether all marks are read anew, because a session was moved or cancelled, or because nobody has read them yet. */
  readonly anew?: boolean;
}

/** From when each of these members comes to nothing, by the rule of the domain; ids that are no members are left out. */
export async function quietOf(tx: CentreTransaction, { memberIds, sessionIds = [], anew = false }: QuietChange): Promise<readonly Quiet[]> {
  const rows = await tx.rows<QuietRecord>(factsSql, memberIds, sessionIds, anew);
  const day = (text: string | null) => (text === null ? null : storedDay(text));
  return rows.map(({ id, stage, attended, seat_starts_on: seat, admitted_on: admitted, registered_on: registered }) => {
    const dates = {
      lastAttendedOn: day(attended),
      seatStartsOn: day(seat),
      admittedOn: day(admitted),
      registeredOn: storedDay(registered),
    };
    return { id, attended, since: quietSince({ stage, ...dates })?.toString() ?? null };
  });
}
