import type { Session } from '@saath/domain/sessions';
import { dayOf } from '@saath/domain/sessions';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { RosterItemView } from './attendance.view.ts';

interface RosterRecord {
  readonly person_id: string;
  readonly person_kind: string;
  readonly display_name: string;
  readonly code: string | null;
  readonly enrolment_id: string | null;
  readonly state: string | null;
  readonly minutes: number | null;
  readonly marked_at: Date | null;
  readonly missed: number;
}

const mostPeople = 500;
const looksBack = 6;

/** Everyone expected on the session's day and everyone who walked in, by name, with how many of the last sessions each has missed in a row. */
export async function rosterOf(tx: CentreTransaction, session: Session): Promise<RosterItemView[]> {
  const rows = await tx.rows<RosterRecord>(
    `with expected as (
       select e.id as enrolment_id, coalesce(e.member_id, e.relative_id) as person_id from enrolments e
       where e.centre_id = $1 and e.group_id = $3 and e.starts_on <= $4 and (e.ends_on is null or e.ends_on > $4)),
     people as (
       select person_id from expected union
       select a.person_id from attendance a where a.centre_id = $1 and a.session_id = $2),
     earlier as (
       select s.id, row_number() over (order by s.starts_at desc) as place from sessions s
       where s.centre_id = $1 and s.group_id = $3 and s.state = 'held' and s.starts_at < $5 order by s.starts_at desc limit $6)
     select p.person_id, x.enrolment_id, case when m.id is null then 'relative' else 'member' end as person_kind,
       coalesce(m.alias, v.display_name) as display_name, coalesce(m.code, vm.code) as code, a.state, a.minutes, a.marked_at,
       coalesce((select min(l.place) - 1 from earlier l left join attendance q on q.centre_id = $1 and q.session_id = l.id and q.person_id = p.person_id
         where coalesce(q.state, 'none') <> 'absent'), (select count(*) from earlier))::int as missed
     from people p
     left join expected x on x.person_id = p.person_id
     left join members m on m.centre_id = $1 and m.id = p.person_id
     left join relatives v on v.centre_id = $1 and v.id = p.person_id
     left join members vm on vm.centre_id = $1 and vm.id = v.member_id
     left join attendance a on a.centre_id = $1 and a.session_id = $2 and a.person_id = p.person_id
     order by lower(coalesce(m.alias, v.display_name)), p.person_id limit $7`,
    session.id,
    session.groupId,
    dayOf(session).toString(),
    toDate(session.startsAt),
    looksBack,
    mostPeople,
  );
  return rows.map((row) => ({
    personId: row.person_id,
    personKind: row.person_kind,
    displayName: row.display_name,
    code: row.code,
    enrolmentId: row.enrolment_id,
    hint: row.missed > 0 ? { code: 'missed-last', params: { count: row.missed } } : null,
    mark:
      row.state === null || row.marked_at === null
        ? null
        : { state: row.state, minutes: row.minutes, markedAt: row.marked_at.toISOString() },
  }));
}
