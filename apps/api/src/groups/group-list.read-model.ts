import { groupState, hangsOn, ownSettingsOf, seatlessPlaceStates, type GroupLeader } from '@saath/domain/groups';
import { nameFinder, type Language } from '@saath/domain/kernel';
import type { EnrolmentMode } from '@saath/domain/programmes';
import { sqlList } from '../database/sql-list.ts';
import { storedDay } from '../database/stored-day.ts';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type Page } from '../http/page.ts';
import { endsAfter } from './ends-after.ts';
import { roomOfGroup } from './group-room.sql.ts';
import { rulingSchedule, scheduleFields, stillMeets } from './group-schedule.sql.ts';
import { toDate } from '../platform/clock.ts';
import { kindsInPlace, type KindInPlaceHere } from '../programme-kinds/kinds-here.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { decidersOf } from './capacity-records.ts';
import { worksIn } from '../staff/works-in.ts';
import { reach } from '../tenancy/reach.ts';
import type { GroupsQuery } from './group.body.ts';
import type { FacilitatorView } from './facilitator.view.ts';
import { openSettings } from './group-settings.ts';
import type { GroupItemView } from './group.view.ts';
import { seatsHere } from './seats-here.ts';

/** A person who leads a group, or who steps in. */
interface LeaderRecord extends GroupLeader {
  readonly name: string;
}

export interface GroupItemRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly branch_id: string;
  readonly branch_name: string;
  readonly room_id: string | null;
  readonly room_name: string | null;
  readonly room_seats: number | null;
  /** Another room that is decided for a day to come. */
  readonly coming_room: GroupItemView['comingRoom'];
  readonly language: Language;
  readonly capacity: number | null;
  readonly enrolled: number;
  readonly reserved: number;
  readonly waiting: number;
  readonly enrolment_mode: EnrolmentMode | null;
  readonly late_after: number | null;
  readonly first_reminder: string | null;
  readonly facilitators: LeaderRecord[];
  readonly back_ups: LeaderRecord[];
  readonly schedule: GroupItemView['schedule'];
  readonly coming_schedule: GroupItemView['comingSchedule'];
  readonly next_id: string | null;
  readonly next_starts_at: Date | null;
  /** Today in the zone of the branch, and the last day of the last schedule. */
  readonly today: string;
  readonly ends_on: string | null;
  readonly version: number;
  readonly notes: string;
  readonly notes_cipher: Buffer | null;
  readonly settings: Record<string, unknown>;
  readonly settings_cipher: Buffer | null;
}

/** SQL: the people who have this role in the group today. */
const peopleOf = (role: 'leads' | 'back-up'): string => `
    coalesce((select jsonb_agg(jsonb_build_object('staffId', s.id, 'name', s.name, 'role', s.role) order by f.starts_on, s.name)
      from group_facilitators f join staff s on s.centre_id = $1 and s.id = f.staff_id
      where f.centre_id = $1 and f.group_id = g.id and f.role = '${role}' and f.ends_on is null and ${worksIn('s', 'g.branch_id')}), '[]')`;

/** SQL: the groups within reach with the columns of a list; `$2` is the instant of the request. */
export const groupItemSql = `
  select g.id, g.name, g.kind, g.branch_id, b.name as branch_name, r.id as room_id, r.name as room_name, r.capacity as room_seats,
    case when g.room_from > d.today then jsonb_build_object('roomId', g.room_id, 'roomName', cr.name, 'appliesFrom', g.room_from) end as coming_room,
     g.language, g.capacity,
    g.version, g.notes, g.notes_cipher, g.settings, g.settings_cipher,
    (select count(*)::int from enrolments e where e.centre_id = $1 and e.group_id = g.id
      and e.starts_on <= d.today and (e.ends_on is null or e.ends_on > d.today)) as enrolled,
    (select count(*)::int from waiting_places w where w.centre_id = $1 and w.group_id = g.id and w.state = 'offered') as reserved,
    (select count(*)::int from waiting_places w where w.centre_id = $1 and w.group_id = g.id and w.state in (${sqlList(seatlessPlaceStates)})) as waiting,
    g.enrolment_mode, g.late_after, g.first_reminder,
    ${peopleOf('leads')} as facilitators, ${peopleOf('back-up')} as back_ups,
    jsonb_build_object(${scheduleFields('p', 'b')}) as schedule,
    case when c.id is not null then jsonb_build_object('appliesFrom', c.applies_from, ${scheduleFields('c', 'b')}) end as coming_schedule,
    n.id as next_id, n.starts_at as next_starts_at, d.today,
    (select q.until from group_schedules q where q.centre_id = $1 and q.group_id = g.id order by q.applies_from desc limit 1) as ends_on
  from groups g
  join branches b on b.centre_id = $1 and b.id = g.branch_id
  cross join lateral (select ($2::timestamptz at time zone b.time_zone)::date as today) d
  left join rooms r on r.centre_id = $1 and r.id = ${roomOfGroup('g', 'd.today')}
  left join rooms cr on cr.centre_id = $1 and cr.id = g.room_id
  left join lateral (${rulingSchedule('g', 'd.today')}) p on true
  left join lateral (select q.* from group_schedules q where q.centre_id = $1 and q.group_id = g.id
    and q.applies_from > greatest(d.today, p.applies_from) order by q.applies_from limit 1) c on true
  left join lateral (select s.id, s.starts_at from sessions s where s.centre_id = $1 and s.group_id = g.id
    and s.state = 'planned' and ${endsAfter('s', '$2')} order by s.starts_at limit 1) n on true
  where g.centre_id = $1 and ${reach.groups('g')}`;

const leaderView = ({ staffId, name }: LeaderRecord): FacilitatorView => ({ staffId, name });

/** The one person on whom the series hangs; null where there is none, and once it has ended. */
function hangingOn(row: GroupItemRecord, kindHere: KindInPlaceHere): FacilitatorView | null {
  const kind = kindHere({ kind: row.kind, branchId: row.branch_id });
  if (kind === undefined || stateOf(row) === 'ended') return null;
  const staffId = hangsOn(row.facilitators, row.back_ups, kind.facilitation);
  const only = row.facilitators.find((leader) => leader.staffId === staffId);
  return only === undefined ? null : leaderView(only);
}

const stateOf = (row: GroupItemRecord): GroupItemView['state'] =>
  groupState({ endsOn: row.ends_on === null ? null : storedDay(row.ends_on) }, storedDay(row.today));

const seatsOfRow = ({ kind, branch_id: branchId, capacity }: GroupItemRecord, kindHere: KindInPlaceHere): number | null =>
  seatsHere({ kind, branchId, capacity }, kindHere);

/** Shows each of these groups as lists do. */
export async function groupViewer(
  tx: CentreTransaction,
  rows: readonly GroupItemRecord[],
): Promise<(row: GroupItemRecord) => Pick<GroupItemView, keyof GroupItemView>> {
  const kindHere = await kindsInPlace(tx);
  const over = rows.filter((row) => row.enrolled > (seatsOfRow(row, kindHere) ?? Infinity));
  const deciders = await decidersOf(
    tx,
    over.map(({ id }) => id),
  );
  const opened = (row: GroupItemRecord) => ({ ...row, settings: openSettings(tx, row.id, row.settings, row.settings_cipher) });
  return (row) => ({ ...groupItem(opened(row), kindHere), overfull: deciders.get(row.id) ?? null });
}

const groupItem = (row: GroupItemRecord, kindHere: KindInPlaceHere): Omit<GroupItemView, 'overfull'> => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  branchId: row.branch_id,
  branchName: row.branch_name,
  roomId: row.room_id,
  roomName: row.room_name,
  roomSeats: row.room_seats,
  comingRoom: row.coming_room,
  language: row.language,
  capacity: row.capacity,
  seats: seatsOfRow(row, kindHere),
  enrolled: row.enrolled,
  reserved: row.reserved,
  waiting: row.waiting,
  facilitators: row.facilitators.map(leaderView),
  backUps: row.back_ups.map(leaderView),
  hangsOn: hangingOn(row, kindHere),
  schedule: row.schedule,
  comingSchedule: row.coming_schedule,
  nextSession: row.next_id === null || row.next_starts_at === null ? null : { id: row.next_id, startsAt: row.next_starts_at.toISOString() },
  ownSettings: ownSettingsOf({
    ...{ capacity: row.capacity, enrolmentMode: row.enrolment_mode, settings: row.settings },
    ...{ lateAfter: row.late_after, firstReminder: row.first_reminder },
  }),
  state: stateOf(row),
  version: row.version,
});

/** SQL: whether group `g` of branch `b` still meets at the instant `$11`, as `groupState` of the domain. */
const isRunning = stillMeets('g', '($11::timestamptz at time zone b.time_zone)::date');

/**
 * SQL: the ids of one page, in the order of the list, read from indexes. What a group shows is read for the page only. The branches are put
 * in order first (`offset 0`), so that the groups of a branch come from their index in order and reading ends with the page.
 */
const pageSql = `
  select g.id from (
      select b.centre_id, b.id, b.name, b.time_zone from branches b
      where b.centre_id = $1 and ($2::uuid is null or b.id = $2) and ($4::text is null or (b.name collate natural_order, b.id) >= ($4, $5::uuid))
      order by b.name collate natural_order, b.id offset 0) b
    join groups g on g.centre_id = $1 and g.branch_id = b.id
  where ${reach.groups('g')} and ($3::text is null or g.kind = $3) and ($10::text is null or ${isRunning} = ($10 = 'running'))
    and ($4::text is null or (b.name collate natural_order, b.id, g.name collate natural_order, g.id) > ($4, $5::uuid, $6, $7::uuid))
    and ($9::text[] is null or g.name = any($9))
  order by b.name collate natural_order, b.id, g.name collate natural_order, g.id limit $8`;

/** The names of groups in which a text is found. The fold of names is made in the domain, so that it sees each name, once however many have it. */
async function foundNames(tx: CentreTransaction, text: string, branchId: string | undefined): Promise<readonly string[]> {
  const rows = await tx.rows<{ name: string }>(
    `select g.name from groups g where g.centre_id = $1 and ($2::uuid is null or g.branch_id = $2) and ${reach.branches('g.branch_id')} group by g.name`,
    branchId ?? null,
  );
  return rows.map(({ name }) => name).filter(nameFinder(text));
}

/** One page of the groups within reach, by branch and name. */
export async function listGroups(
  tx: CentreTransaction,
  { branchId, kind, name, state, limit = defaultLimit, cursor }: GroupsQuery,
): Promise<Page<GroupItemView>> {
  const after = decodeCursor(cursor, ['text', 'id', 'text', 'id']);
  const names = name === undefined ? undefined : await foundNames(tx, name, branchId);
  if (names?.length === 0) return { items: [], nextCursor: null };
  const found = await tx.rows<{ id: string }>(
    pageSql,
    branchId ?? null,
    kind ?? null,
    after?.[0] ?? null,
    after?.[1] ?? null,
    after?.[2] ?? null,
    after?.[3] ?? null,
    limit + 1,
    names ?? null,
    state ?? null,
    toDate(tx.now),
  );
  const ids = found.map(({ id }) => id);
  const rows = await tx.rows<GroupItemRecord>(
    `${groupItemSql} and g.id = any($3::uuid[]) order by array_position($3::uuid[], g.id)`,
    toDate(tx.now),
    ids,
  );
  return pageOf(rows, limit, await groupViewer(tx, rows), (row) => [row.branch_name, row.branch_id, row.name, row.id]);
}
