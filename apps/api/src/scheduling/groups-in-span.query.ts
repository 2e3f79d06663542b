import type { Instant } from '@saath/domain/kernel';
import type { ScheduleRecord } from '../groups/group.repository.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { Window } from './overlapping-sessions.read-model.ts';

/** The groups whose sessions are looked for; left out, all within reach. */
export interface GroupFilters {
  readonly branchId?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly facilitatorId?: readonly string[] | undefined;
}

export interface MeetingGroup {
  readonly id: string;
  readonly time_zone: string;
  readonly schedules: readonly ScheduleRecord[];
}

/** The beginning of a window and every group that may meet in it. */
export interface Span {
  readonly until: Instant;
  readonly groups: readonly MeetingGroup[];
}

/** As many schedules are compared with a day, so that a large centre is looked through a day or two at a time and a small one at once. */
const comparisons = 2_000;

/**
 * SQL: the beginning of a window in which schedules give so many starts, and its groups. The days of a rule are read only as far as its weekdays
 * say, which leaves out no day: the domain expands the rules. An hour around the span is for clocks that PostgreSQL reads otherwise.
 */
const spanSql = `
  with series as materialized (
    select p.group_id, b.time_zone, p.starts_at::time as starts_at, p.applies_from, coalesce(p.until, 'infinity') as until,
      split_part(split_part(upper(p.recurrence), 'BYDAY=', 2), ';', 1) as weekdays
    from groups g
    join branches b on b.centre_id = $1 and b.id = g.branch_id
    join group_schedules p on p.centre_id = $1 and p.group_id = g.id
    where g.centre_id = $1 and ${reach.groups('g')} and p.applies_from <= $3::timestamptz::date + 1
      and (p.until is null or p.until >= $2::timestamptz::date - 1)
      and ($4::uuid[] is null or g.branch_id = any($4)) and ($5::text[] is null or g.kind = any($5))
      and ($6::uuid[] is null or exists (select 1 from group_facilitators q
        where q.centre_id = $1 and q.group_id = g.id and q.staff_id = any($6) and q.role = 'leads' and q.ends_on is null))),
  window_end as materialized (
    select least($3::timestamptz, $2::timestamptz + make_interval(days => greatest(1, ${String(comparisons)} / greatest(count(*)::int, 1)))) as at from series),
  days as materialized (
    select d.day::date as day, '%' || left(to_char(d.day, 'DY'), 2) || '%' as weekday
    from window_end w cross join generate_series($2::timestamptz::date - 1, w.at::date + 1, interval '1 day') d (day)),
  starts as materialized (
    select s.group_id, (d.day + s.starts_at) at time zone s.time_zone as at
    from days d join series s on (s.weekdays = '' or s.weekdays like d.weekday) and d.day between s.applies_from and s.until),
  span as materialized (
    select least(w.at, (select s.at + interval '1 ms' from starts s where s.at >= $2 and s.at < w.at order by s.at offset $7 limit 1)) as until
    from window_end w)
  select n.until, coalesce((
    select json_agg(json_build_object('id', f.group_id, 'time_zone', f.time_zone, 'schedules',
      (select json_agg(p order by p.applies_from) from group_schedules p where p.centre_id = $1 and p.group_id = f.group_id)))
    from (select distinct s.group_id, q.time_zone from starts s join series q on q.group_id = s.group_id
      where s.at > $2::timestamptz - interval '1 hour' and s.at < n.until + interval '1 hour') f), '[]') as groups
  from span n`;

/**
 * The groups that may meet in the first part of a window. The part ends with the start that makes more than so many, and before that where it is
 * the whole window or more than a large centre is looked through at once.
 */
export async function groupsInSpan(tx: CentreTransaction, { from, to }: Window, filters: GroupFilters, starts: number): Promise<Span> {
  const { branchId, kind, facilitatorId } = filters;
  const given = [toDate(from), toDate(to), branchId ?? null, kind ?? null, facilitatorId ?? null, starts];
  const row = await tx.row<{ until: Date; groups: readonly MeetingGroup[] }>(spanSql, ...given);
  return row === undefined ? { until: to, groups: [] } : { until: toInstant(row.until), groups: row.groups };
}
