import {
  idOf,
  type BranchId,
  type Day,
  type GroupId,
  type Instant,
  type PersonId,
  type RoomId,
  type SessionId,
  type StaffId,
} from '@saath/domain/kernel';
import type { Booking, Session } from '@saath/domain/sessions';
import { storedDay } from '../database/stored-day.ts';
import { endsAfter } from '../groups/ends-after.ts';
import { expectedAt } from '../groups/expected.ts';
import type { EnrolBody } from '../groups/group.body.ts';
import { groupsRefusals } from '../groups/groups.refusals.ts';
import { toDate, toInstant } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import { leadersOf } from '../sessions/leaders.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import { branchOfSession, roomOfSession } from '../sessions/session-place.sql.ts';
import { inWindow, isSeat, overlappingSessions, type AskedSide, type Window } from './overlapping-sessions.read-model.ts';

/** A booking with the parts of its group that a reader may see. */
export interface StoredBooking extends Booking {
  /** The session; undefined where it is only considered. */
  readonly sessionId?: SessionId;
  readonly groupName: string;
  /** Whether the acting person may see the group. */
  readonly isReachable: boolean;
}

/** The room, the staff and the people whose other bookings are looked for. */
export type Needs = Pick<Booking, 'facilitators' | 'people'> & {
  readonly rooms: readonly RoomId[];
  /** The times at which they are needed; only sessions that overlap one of them are read. Without, those of the whole window. */
  readonly at?: readonly Window[];
};

interface BookingRecord {
  readonly id: string;
  readonly group_id: string;
  readonly group_name: string;
  readonly branch_id: string;
  readonly room_id: string | null;
  readonly is_reachable: boolean;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly facilitators: string[];
  readonly people: string[];
}

/** SQL: the sessions of groups that may need one of the rooms `$4`, the staff `$5` or the people `$6`, by indexes of each. */
const needed = `
  groups_needed as materialized (
    select g.id from groups g where g.centre_id = $1 and (g.room_id = any($4::uuid[]) or g.room_before = any($4::uuid[]))
    union select f.group_id from group_facilitators f where f.centre_id = $1 and f.staff_id = any($5::uuid[])
    union select e.group_id from enrolments e where e.centre_id = $1 and e.member_id = any($6::uuid[]) and ${isSeat('e')}
    union select e.group_id from enrolments e where e.centre_id = $1 and e.relative_id = any($6::uuid[]) and ${isSeat('e')}),
  found as materialized (
    select s.* from groups_needed n join sessions s on ${inWindow} and s.group_id = n.id
    union select s.* from session_facilitators n join sessions s on ${inWindow} and s.id = n.session_id
      where n.centre_id = $1 and n.staff_id = any($5::uuid[])
    union select s.* from sessions s where ${inWindow} and s.placed_branch_id is not null and s.placed_room_id = any($4::uuid[])),
  chosen as materialized (
    select s.* from found s where $7::timestamptz[] is null
      or exists (select from unnest($7::timestamptz[], $8::timestamptz[]) t (begins, ends) where s.starts_at < t.ends and s.ends_at > t.begins))`;

const ofThese = `chosen as (select s.* from sessions s where ${inWindow} and s.id = any($4::uuid[]))`;

/** SQL: the chosen sessions with what they need. */
const bookingsOf = (chosen: string): string => `
  with ${chosen}
  select s.id, s.group_id, g.name as group_name, ${branchOfSession('s', 'g')} as branch_id, ${roomOfSession('s', 'g')} as room_id, ${reach.groups('g')} as is_reachable, s.starts_at, s.ends_at,
    array(select l.staff_id from ${leadersOf('s', 'd.on_day')} l) as facilitators,
    array(select coalesce(e.member_id, e.relative_id) from enrolments e where e.centre_id = $1 and e.group_id = s.group_id
      and ${expectedAt('d.on_day', 's.starts_at')}) as people
  from chosen s
  join groups g on g.centre_id = $1 and g.id = s.group_id
  cross join lateral (select (s.starts_at at time zone s.time_zone)::date as on_day) d
  order by s.starts_at, s.id`;
const neededSql = bookingsOf(needed);
const ofTheseSql = bookingsOf(ofThese);

/**
 * The planned sessions of the whole centre that overlap a window, with what they need. Conflicts do not end at the reach of a person, so
 * groups out of reach are read too; the views name only those within reach. With needs, only groups that share one of them; without, only
 * the sessions that overlap another which needs the same, where one side is of the branch or the group that is asked about.
 */
export async function bookings(
  tx: CentreTransaction,
  window: Window,
  minutes: number,
  needs?: Needs,
  asked: AskedSide = {},
): Promise<StoredBooking[]> {
  const span = [toDate(window.from), toDate(window.to)];
  const rows =
    needs === undefined
      ? await tx.rows<BookingRecord>(ofTheseSql, ...span, await overlappingSessions(tx, window, minutes, asked))
      : await tx.rows<BookingRecord>(
          neededSql,
          ...[...span, needs.rooms, needs.facilitators, needs.people],
          needs.at?.map(({ from }) => toDate(from)) ?? null,
          needs.at?.map(({ to }) => toDate(to)) ?? null,
        );
  return rows.map((row) => ({
    sessionId: idOf<SessionId>(row.id),
    groupId: idOf<GroupId>(row.group_id),
    groupName: row.group_name,
    branchId: idOf<BranchId>(row.branch_id),
    roomId: row.room_id === null ? null : idOf<RoomId>(row.room_id),
    isReachable: row.is_reachable,
    startsAt: toInstant(row.starts_at),
    endsAt: toInstant(row.ends_at),
    facilitators: row.facilitators.map((id) => idOf<StaffId>(id)),
    people: row.people.map((id) => idOf<PersonId>(id)),
  }));
}

/** A seat of a group: who is expected from which day to which. */
export interface Seat {
  readonly groupId: GroupId;
  readonly personId: PersonId;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly enrolledAt: Instant;
}

export async function seatsOfGroup(tx: CentreTransaction, groupId: GroupId): Promise<Seat[]> {
  const rows = await tx.rows<{ person_id: string; starts_on: string; ends_on: string | null; enrolled_at: Date }>(
    'select coalesce(member_id, relative_id) as person_id, starts_on, ends_on, enrolled_at from enrolments where centre_id = $1 and group_id = $2',
    groupId,
  );
  return rows.map((row) => ({
    groupId,
    personId: idOf<PersonId>(row.person_id),
    startsOn: storedDay(row.starts_on),
    endsOn: row.ends_on === null ? null : storedDay(row.ends_on),
    enrolledAt: toInstant(row.enrolled_at),
  }));
}

/** The times of a session, by which it is compared with other sessions. */
export type Times = Pick<Session, 'startsAt' | 'endsAt' | 'timeZone'> & { readonly id?: SessionId };

/** The people who are named for coming sessions of a group, by session; the facilitators of the group lead the others. */
export async function namedOfGroup(tx: CentreTransaction, groupId: GroupId): Promise<ReadonlyMap<string, readonly StaffId[]>> {
  const rows = await tx.rows<{ session_id: string; staff_id: string }>(
    `select n.session_id, n.staff_id from sessions s join session_facilitators n on n.centre_id = $1 and n.session_id = s.id
     where s.centre_id = $1 and s.group_id = $2 and ${endsAfter('s', '$3')}`,
    groupId,
    toDate(tx.now),
  );
  const bySession = Map.groupBy(rows, ({ session_id: id }) => id);
  return new Map([...bySession].map(([id, all]) => [id, all.map(({ staff_id: staffId }) => idOf<StaffId>(staffId))]));
}

/** The sessions of a group that are planned and not over. */
export async function comingSessions(tx: CentreTransaction, groupId: GroupId): Promise<Times[]> {
  const rows = await tx.rows<{ starts_at: Date; ends_at: Date; time_zone: string }>(
    `select s.starts_at, s.ends_at, s.time_zone from sessions s
     where s.centre_id = $1 and s.group_id = $2 and s.state = 'planned' and ${endsAfter('s', '$3')}`,
    groupId,
    toDate(tx.now),
  );
  return rows.map((row) => ({ startsAt: toInstant(row.starts_at), endsAt: toInstant(row.ends_at), timeZone: row.time_zone }));
}

/** The names of people of the staff and of rooms, by id. */
export async function namesOf(tx: CentreTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ id: string; name: string }>(
    `select id, name from staff where centre_id = $1 and id = any($2::uuid[])
     union all select id, name from rooms where centre_id = $1 and id = any($2::uuid[])`,
    ids,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The person of a body, a member or a relative of one; 404 out of reach. */
export async function reachablePerson(tx: CentreTransaction, { memberId, relativeId }: EnrolBody): Promise<PersonId> {
  if ((memberId === undefined) === (relativeId === undefined)) throw groupsRefusals.onePerson();
  const row = await tx.row(
    `select m.id from members m where m.centre_id = $1 and ${reach.members('m')}
       and (m.id = $2 or exists (select 1 from relatives r where r.centre_id = $1 and r.member_id = m.id and r.id = $3))`,
    memberId ?? null,
    relativeId ?? null,
  );
  if (row === undefined) throw notFound(memberId === undefined ? 'families' : 'members');
  return idOf<PersonId>(memberId ?? relativeId ?? '');
}
