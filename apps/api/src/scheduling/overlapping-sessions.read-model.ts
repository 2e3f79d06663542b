import type { Instant } from '@saath/domain/kernel';
import { endsAfter } from '../groups/ends-after.ts';
import { expectedAt } from '../groups/expected.ts';
import { toDate } from '../platform/clock.ts';
import { leadersAmong } from '../sessions/leaders.ts';
import { roomOfSession } from '../sessions/session-place.sql.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** The branch or the group that one side of each conflict is of; the whole centre without either. */
export interface AskedSide {
  readonly branchId?: string | undefined;
  readonly groupId?: string | undefined;
}

/** SQL: a session is planned and overlaps the window from `$2` to `$3`. */
export const inWindow = `s.centre_id = $1 and s.state = 'planned' and s.starts_at < $3 and ${endsAfter('s', '$2')}`;
/** SQL: an enrolment is of a day of the window in any time zone. */
export const isSeat = (seat: string): string =>
  `(${seat}.ends_on is null or ${seat}.ends_on > ($2::timestamptz at time zone 'UTC')::date - 1) and ${seat}.starts_on <= ($3::timestamptz at time zone 'UTC')::date + 1`;

/**
 * SQL: every group and session that may share a need with the side that is asked about, so that the work does not grow with the centre. A room
 * is of one branch: who may need it meets there, or is placed there. The sessions with people of their own are few and are read all. The ids
 * are arrays, because the planner takes a relation of them for large and then reads the enrolments of the whole centre.
 */
const beside = `
     branches_asked as materialized (
       select $5::uuid as id where $5::uuid is not null
       union select g.branch_id from groups g where g.centre_id = $1 and g.id = $6::uuid
       union select s.placed_branch_id from sessions s where ${inWindow} and s.group_id = $6::uuid and s.placed_branch_id is not null),
     groups_asked as materialized (
       select g.id from groups g where g.centre_id = $1 and ($6::uuid is null and g.branch_id = $5::uuid or g.id = $6::uuid)
       union select s.group_id from sessions s where ${inWindow} and $6::uuid is null and s.placed_branch_id is not null and s.placed_branch_id = $5::uuid),
     people_asked as materialized (
       select distinct e.member_id, e.relative_id from enrolments e
       where e.centre_id = $1 and e.group_id = any(array(select id from groups_asked)) and ${isSeat('e')}),
     seats_beside as materialized (
       select e.* from enrolments e where e.centre_id = $1 and e.member_id = any(array(select member_id from people_asked)) and ${isSeat('e')}
       union all
       select e.* from enrolments e where e.centre_id = $1 and e.relative_id = any(array(select relative_id from people_asked)) and ${isSeat('e')}),
     own_leaders as materialized (
       select n.session_id, n.staff_id from session_facilitators n join sessions s on s.centre_id = $1 and s.id = n.session_id
       where n.centre_id = $1 and ${inWindow}),
     groups_beside as materialized (
       select id from groups_asked
       union select g.id from groups g where g.centre_id = $1 and g.branch_id in (select id from branches_asked)
       union select o.group_id from group_facilitators f join group_facilitators o on o.centre_id = $1 and o.staff_id = f.staff_id
         where f.centre_id = $1 and f.group_id in (select id from groups_asked)
       union select f.group_id from group_facilitators f where f.centre_id = $1 and f.staff_id in (select staff_id from own_leaders)
       union select group_id from seats_beside),
     sessions_beside as materialized (
       select s.* from sessions s where ${inWindow} and s.group_id = any(array(select id from groups_beside))
       union
       select s.* from sessions s where ${inWindow} and s.placed_branch_id is not null and s.placed_branch_id in (select id from branches_asked)
       union
       select s.* from own_leaders n join sessions s on ${inWindow} and s.id = n.session_id),
     seats as materialized (
       select q.* from (
         select e.group_id, coalesce(e.member_id, e.relative_id) as person_id, e.starts_on, e.ends_on, e.enrolled_at,
           count(*) over (partition by e.member_id, e.relative_id) as seats
         from seats_beside e) q
       where q.seats > 1),`;

/** SQL: the seats of those members, or relatives, who have several in the window. They are counted first, which needs no order of all seats. */
const severalSeats = (person: 'member_id' | 'relative_id'): string => `
  select e.group_id, e.${person} as person_id, e.starts_on, e.ends_on, e.enrolled_at from enrolments e
  where e.centre_id = $1 and ${isSeat('e')} and e.${person} in (
    select n.${person} from enrolments n where n.centre_id = $1 and n.${person} is not null and ${isSeat('n')}
    group by n.${person} having count(*) > 1)`;

/** SQL: the same for the whole centre. The parameters are named so that both statements have the same. */
const everywhere = `
     sessions_beside as materialized (
       select s.id, s.group_id, s.starts_at, s.ends_at, s.time_zone, s.placed_branch_id, s.placed_room_id from sessions s
       where ${inWindow} and $5::uuid is null and $6::uuid is null),
     seats as materialized (${severalSeats('member_id')} union all ${severalSeats('relative_id')}),`;

const overlappingSql = (sessionsAndSeats: string): string => `
  with ${sessionsAndSeats}
     planned as materialized (
       select s.id, s.group_id, s.starts_at, s.ends_at, (s.starts_at at time zone s.time_zone)::date as on_day, ${roomOfSession('s', 'g')} as room_id
       from sessions_beside s join groups g on g.centre_id = $1 and g.id = s.group_id),
     needs as (
       select p.id, p.starts_at, p.ends_at, p.room_id as need from planned p where p.room_id is not null
       union all
       select l.session_id, l.starts_at, l.ends_at, l.staff_id from ${leadersAmong('planned', 'p.starts_at, p.ends_at, ')} l
       union all
       select p.id, p.starts_at, p.ends_at, e.person_id
       from planned p join seats e on e.group_id = p.group_id and ${expectedAt('p.on_day', 'p.starts_at')})
  select distinct n.id from (
    select id, starts_at < max(ends_at) over (one_need rows between unbounded preceding and 1 preceding) + make_interval(mins => $4::int)
      or ends_at + make_interval(mins => $4::int) > lead(starts_at) over one_need as overlaps
    from needs window one_need as (partition by need order by starts_at, id)) n
  where n.overlaps`;
const overlappingBesideSql = overlappingSql(beside);
const overlappingEverywhereSql = overlappingSql(everywhere);

/**
 * The ids of the planned sessions of a window that overlap another which needs the same room, staff or person, or are fewer minutes apart;
 * with a side that is asked about, at least those of which one side is of it. The people are those with several seats at some time of the
 * window, because nobody else can be in two sessions at once; its days are those of any time zone.
 */
export async function overlappingSessions(
  tx: CentreTransaction,
  { from, to }: Window,
  minutes: number,
  { branchId, groupId }: AskedSide,
): Promise<string[]> {
  const sql = branchId === undefined && groupId === undefined ? overlappingEverywhereSql : overlappingBesideSql;
  const rows = await tx.rows<{ id: string }>(sql, toDate(from), toDate(to), minutes, branchId ?? null, groupId ?? null);
  return rows.map(({ id }) => id);
}
