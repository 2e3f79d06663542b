import { toDate } from '../platform/clock.ts';
import { leadersAmong } from '../sessions/leaders.ts';
import { placedColumns, placedSession, placeOfSession, type PlacedSessionRecord } from '../sessions/placed-session.sql.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { isOpenSql } from './stand-in-records.ts';
import { dayOfSession, isTouched } from './touched-session.sql.ts';
import type { UncoveredSessionView } from './uncovered-session.view.ts';

interface UncoveredRecord extends PlacedSessionRecord {
  readonly absence_id: string;
  readonly staff_name: string;
  readonly asked_name: string | null;
  readonly count: number;
}

/** SQL: the sessions that could be led by the absent people: named for them, or of the groups that they facilitate. */
const ledByAbsent = `
  select s.id from absent_staff a join session_facilitators n on n.centre_id = $1 and n.staff_id = a.staff_id
    join sessions s on s.centre_id = $1 and s.id = n.session_id and ${isTouched('s', 'a.starts_on', 'a.ends_on', '$2::timestamptz')}
  union
  select s.id from absent_staff a join group_facilitators f on f.centre_id = $1 and f.staff_id = a.staff_id
    join sessions s on s.centre_id = $1 and s.group_id = f.group_id and ${isTouched('s', 'a.starts_on', 'a.ends_on', '$2::timestamptz')}`;

/**
 * The sessions within reach that are left open by an absence: those which the pages of the absences show as open, the earliest first and at
 * most so many, and how many there are in all. A session of two absent people is one session.
 */
export async function uncoveredSessions(
  tx: CentreTransaction,
  most: number,
): Promise<{ readonly count: number; readonly items: readonly UncoveredSessionView[] }> {
  const rows = await tx.rows<UncoveredRecord>(
    `with absent_staff as materialized (
       select a.id, a.staff_id, t.name, a.starts_on, a.ends_on from absences a join staff t on t.centre_id = $1 and t.id = a.staff_id
       where a.centre_id = $1 and a.ends_on > $2::timestamptz::date - 3 and ${reach.staff('t')}),
     planned as materialized (
       select s.id, s.group_id, ${dayOfSession('s')} as on_day from sessions s
       where s.centre_id = $1 and s.id in (${ledByAbsent})),
     open as (
       select distinct on (p.id) p.id, a.id as absence_id, a.name from planned p
       join ${leadersAmong('planned')} l on l.session_id = p.id
       join absent_staff a on a.staff_id = l.staff_id and p.on_day between a.starts_on and a.ends_on order by p.id, a.starts_on, a.id)
     select ${placedColumns}, o.absence_id, o.name as staff_name, (count(*) over ())::int as count,
       (select q.name from stand_in_requests r join staff q on q.centre_id = $1 and q.id = r.staff_id
         where r.centre_id = $1 and r.session_id = s.id and ${isOpenSql} order by r.asked_at desc, r.id desc limit 1) as asked_name
     from open o
     join sessions s on s.centre_id = $1 and s.id = o.id
     ${placeOfSession}
     where ${reach.sessionsOf('s', 'g')} order by s.starts_at, s.id limit $3`,
    toDate(tx.now),
    most,
  );
  return { count: rows[0]?.count ?? 0, items: rows.map(viewOf) };
}

const viewOf = (row: UncoveredRecord): UncoveredSessionView => ({
  ...placedSession(row),
  ...{ absenceId: row.absence_id, staffName: row.staff_name, askedName: row.asked_name },
});
