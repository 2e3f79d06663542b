import { attendedStates, unexpectedStates, type AttendanceState } from '@saath/domain/programmes';
import { sqlList } from '../database/sql-list.ts';
import { expectedAt } from '../groups/expected.ts';

const walkIn: AttendanceState = 'walk-in';
const excused: AttendanceState = 'excused';
const unexpected = sqlList(unexpectedStates);

/** SQL condition: a mark with this state counts its person as expected. */
const countsAsExpected = (state: string): string => `${state} not in (${unexpected})`;

/** SQL condition: a mark with this state counts its person as expected and attending. */
const countsAsAttended = (state: string): string => `(${state} in (${sqlList(attendedStates)}) and ${countsAsExpected(state)})`;

export interface SessionFiguresRecord {
  readonly expected: number;
  readonly attended: number;
  readonly missed: number;
  readonly excused: number;
  readonly walk_ins: number;
  readonly marked: number;
}

/**
 * SQL: the figures of the session `s`, joined as `f`, as `sessionFigures` of the domain counts them; a spec compares the two. The people of
 * a finished session are its stored roster and those with a mark; those of another session are the people expected and those with a mark.
 */
export const figuresOfSession = `
  cross join lateral (
    select count(*)::int as marked, count(*) filter (where x.state = '${walkIn}')::int as walk_ins,
      count(*) filter (where x.state = '${excused}')::int as excused,
      count(*) filter (where ${countsAsExpected('x.state')})::int as counted,
      count(*) filter (where ${countsAsAttended('x.state')})::int as attended,
      count(*) filter (where x.person_id = any(s.roster))::int as on_roster
    from attendance x where x.centre_id = $1 and x.session_id = s.id) m
  cross join lateral (
    select case when s.state = 'held' then cardinality(coalesce(s.roster, '{}')) - m.on_roster else (
      select count(distinct coalesce(e.member_id, e.relative_id))::int from enrolments e
      where e.centre_id = $1 and e.group_id = s.group_id
        and ${expectedAt('(s.starts_at at time zone s.time_zone)::date', 's.starts_at')}
        and not exists (select 1 from attendance x
          where x.centre_id = $1 and x.session_id = s.id and x.person_id = coalesce(e.member_id, e.relative_id))) end as unmarked) u
  cross join lateral (
    select m.counted + u.unmarked as expected, m.attended, m.excused, m.walk_ins, m.marked,
      m.counted - m.attended + case when s.state = 'held' then u.unmarked else 0 end as missed) f`;
