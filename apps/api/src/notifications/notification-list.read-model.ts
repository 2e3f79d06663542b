import { openStandInStates } from '@saath/domain/absences';
import {
  channelCodes,
  codesFor,
  groupCodes,
  leadingCodes,
  memberCodes,
  placeCodes,
  sessionCodes,
  standInCodes,
  waitsForReader,
  type NotificationCode,
} from '@saath/domain/notifications';
import { sqlList } from '../database/sql-list.ts';
import { nameColumns, openName, type StoredName } from '../members/relative-texts.ts';
import type { StaffActor } from '../tenancy/actor.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { roomOfSession } from '../sessions/session-place.sql.ts';
import { reach } from '../tenancy/reach.ts';
import type { NotificationsQuery } from './notification.body.ts';
import type { NotificationCountsView, NotificationView, NotifiedPersonView } from './notification.view.ts';

export interface NotificationRecord extends StoredName {
  readonly id: string;
  readonly code: NotificationCode;
  readonly created_at: Date;
  readonly read_at: Date | null;
  readonly ended_at: Date | null;
  readonly session_id: string | null;
  readonly starts_at: Date | null;
  readonly ends_at: Date | null;
  readonly time_zone: string | null;
  readonly group_id: string | null;
  readonly group_name: string | null;
  readonly room_name: string | null;
  readonly person_id: string | null;
  readonly member_id: string | null;
  readonly member_code: string | null;
  readonly asked_by_name: string | null;
  readonly asked_at: Date | null;
  readonly offer_ends_at: Date | null;
  readonly colleague: string | null;
  readonly sessions: number | null;
  readonly absence_id: string | null;
  readonly import_id: string | null;
  readonly import_kind: string | null;
  readonly contacts: number | null;
}

/**
 * SQL: the first session of which a notification about a question is true, and how many there are. The person who is asked, and the person in
 * whose place, may read when and where it is, whatever they reach.
 */
const askedInSql = `
  select r.session_id, r.absence_id, t.name as colleague, (count(*) over ())::int as sessions, coalesce($2 in (r.staff_id, r.instead_of_id), false) as is_own
  from stand_in_requests r
  join sessions a on a.centre_id = $1 and a.id = r.session_id
  join staff t on t.centre_id = $1 and t.id = (case when n.code = 'stand-in-asked' then r.asked_by_id else r.staff_id end)
  where n.code in (${sqlList(standInCodes)}) and r.centre_id = $1 and r.question_id = n.subject_id and (case when n.code <> 'stand-in-asked' then r.changed_at = n.occasion
    else n.ended_at is not null or r.state in (${sqlList(openStandInStates)}) end)
  order by a.starts_at limit 1`;

/** SQL: the first session of the week at which nobody could stand in, of a notification about that. */
const loneSql = `
  select l.session_id from lone_sessions l join sessions a on a.centre_id = $1 and a.id = l.session_id
  where n.code = 'nobody-stands-in' and l.centre_id = $1 and l.group_id = n.subject_id and l.week_starts_at = n.occasion and a.state = 'planned' and n.ended_at is null
  order by a.starts_at limit 1`;

/** SQL: how many contacts that were given to the reader in one act are still theirs, of a notification about that. */
const contactsSql = `
  select nullif(count(*), 0)::int as contacts from follow_ups f
  where n.code = 'contacts-given' and f.centre_id = $1 and f.owner_id = n.staff_id and f.handed_at = n.occasion`;

/** SQL: a column of the notification's own record, of the codes that are about such a record. */
const subjectOf = (codes: readonly NotificationCode[]): string => `case when n.code in (${sqlList(codes)}) then n.subject_id end`;

/**
 * The notifications of a person with the ids of the records that they are about. They are found before those records are joined, each by one
 * id: a table that is joined by one of several ids is read whole. The limit of the mark says that it is one, which the planner cannot know;
 * `offset 0` keeps the notifications by themselves, so that a page which asks for them in order looks at no more records than it shows.
 */
const toldSql = (which: string, order: string): string => `
  select n.*, coalesce(a.session_id, q.session_id, lone.session_id, ${subjectOf([...sessionCodes, ...leadingCodes])}) as session_id,
    coalesce(p.group_id, ${subjectOf(groupCodes)}) as about_group_id, coalesce(p.member_id, ${subjectOf(memberCodes)}, a.person_id) as about_member_id,
    coalesce(p.relative_id, a.person_id) as relative_id, p.asked_at, p.offer_ends_at, q.colleague, q.sessions, q.absence_id, q.is_own, h.contacts
  from notifications n
  left join lateral (
    select a.session_id, a.person_id from attendance a where a.centre_id = $1 and a.id = ${subjectOf(['mark-asked'])} limit 1) a on true
  left join lateral (${askedInSql}) q on true
  left join lateral (${loneSql}) lone on true
  left join lateral (${contactsSql}) h on true
  left join waiting_places p on p.centre_id = $1 and p.id = ${subjectOf(placeCodes)}
  where n.centre_id = $1 and n.staff_id = $2 and n.code = any($3::text[]) and ${which} ${order} offset 0`;

/**
 * The notifications of a person with the records that they are about, as they are now and within reach now: what the person reaches no
 * longer, or may no longer do, is not shown. `$2` is the reader, `$3` the codes of their role.
 */
const ownSql = (columns: string, which: string, order = ''): string => `
  with n as (${toldSql(which, order)})
  select ${columns} from n
  left join sessions s on s.centre_id = $1 and s.id = n.session_id
  left join groups g on g.centre_id = $1 and g.id = coalesce(s.group_id, n.about_group_id)
    and (case when n.is_own or n.code = 'leads-no-longer' then true when s.id is null then ${reach.groups('g')} else ${reach.sessionsOf('s', 'g')} end)
  left join imports i on i.centre_id = $1 and i.id = ${subjectOf(['import-ended'])}
  left join rooms r on r.centre_id = $1 and r.id = ${roomOfSession('s', 'g')}
  left join members m on m.centre_id = $1 and m.id = n.about_member_id
  left join relatives v on v.centre_id = $1 and v.id = n.relative_id
  left join members vm on vm.centre_id = $1 and vm.id = v.member_id
  left join staff asker on asker.centre_id = $1 and asker.id = n.asked_by
  where (case when n.code in (${sqlList(memberCodes)}) then m.id is not null and ${reach.members('m')}
      when n.code = 'import-ended' then i.id is not null
      when n.code = 'contacts-given' then n.contacts is not null
      when n.code in (${sqlList(Object.values(channelCodes))}) then true
      else g.id is not null end) ${order}`;

const readerOf = ({ staffId, role }: StaffActor) => [staffId, codesFor(role)] as const;

/** One page of the notifications of a person, the latest first: one row more than the limit when there are more. */
export const listNotifications = (
  tx: CentreTransaction,
  reader: StaffActor,
  state: NotificationsQuery['state'],
  limit: number,
  after?: readonly [createdAt: string, id: string],
): Promise<NotificationRecord[]> =>
  tx.rows<NotificationRecord>(
    `${ownSql(
      `n.id, n.code, n.created_at, n.read_at, n.ended_at, s.id as session_id, s.starts_at, s.ends_at, s.time_zone, g.id as group_id,
       g.name as group_name, r.name as room_name, coalesce(m.id, v.id) as person_id, coalesce(m.id, v.member_id) as member_id,
       coalesce(m.code, vm.code) as member_code, asker.name as asked_by_name, n.asked_at, n.offer_ends_at, n.colleague, n.sessions,
       n.absence_id, i.id as import_id, i.kind as import_kind, n.contacts, ${nameColumns('m', 'v')}`,
      `(n.ended_at is not null) = ($4 = 'earlier') and ($4 <> 'unread' or n.read_at is null)
       and ($5::timestamptz is null or (n.created_at, n.id) < ($5, $6::uuid))`,
      'order by n.created_at desc, n.id desc',
    )} limit $7`,
    ...readerOf(reader),
    state ?? 'open',
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit + 1,
  );

/** The unread notifications of a person: the one that is named, or those until a moment. */
export async function unreadOf(
  tx: CentreTransaction,
  reader: StaffActor,
  { id = null, until = null }: { readonly id?: string | null; readonly until?: Date | null },
): Promise<readonly string[]> {
  const rows = await tx.rows<{ id: string }>(
    ownSql('n.id', 'n.read_at is null and ($4::uuid is null or n.id = $4) and ($5::timestamptz is null or n.created_at <= $5)'),
    ...readerOf(reader),
    id,
    until,
  );
  return rows.map((row) => row.id);
}

/** Whether a notification is one that the person can read. */
export const isOwn = async (tx: CentreTransaction, reader: StaffActor, id: string): Promise<boolean> =>
  (await tx.row(ownSql('n.id', 'n.id = $4'), ...readerOf(reader), id)) !== undefined;

/** How many notifications a person has. */
export async function countNotifications(tx: CentreTransaction, reader: StaffActor): Promise<NotificationCountsView> {
  const row = await tx.row<{ unread: number; earlier: number; latest_at: Date | null }>(
    ownSql(
      `(count(*) filter (where n.ended_at is null and n.read_at is null))::int as unread,
       (count(*) filter (where n.ended_at is not null))::int as earlier, max(n.created_at) as latest_at`,
      'true',
    ),
    ...readerOf(reader),
  );
  return { unread: row?.unread ?? 0, earlier: row?.earlier ?? 0, latestAt: text(row?.latest_at ?? null) };
}

const text = (date: Date | null): string | null => (date === null ? null : date.toISOString());

function personOf(tx: CentreTransaction, row: NotificationRecord): NotifiedPersonView | null {
  const { person_id: personId, member_id: memberId, member_code: code } = row;
  return personId === null || memberId === null ? null : { memberId, displayName: openName(tx, personId, row), code: code ?? '' };
}

export function notificationView(tx: CentreTransaction, row: NotificationRecord): NotificationView {
  const { session_id: sessionId, starts_at: startsAt, ends_at: endsAt, time_zone: timeZone, group_id: groupId } = row;
  const inSession = sessionId !== null && startsAt !== null && endsAt !== null && timeZone !== null;
  return {
    id: row.id,
    code: row.code,
    waits: waitsForReader(row.code),
    createdAt: row.created_at.toISOString(),
    isRead: row.read_at !== null,
    endedAt: text(row.ended_at),
    session: inSession ? { id: sessionId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), timeZone } : null,
    group: groupId === null ? null : { id: groupId, name: row.group_name ?? '', roomName: row.room_name },
    person: personOf(tx, row),
    askedBy: row.asked_by_name,
    askedAt: text(row.asked_at),
    offerEndsAt: text(row.offer_ends_at),
    standIn: row.colleague === null ? null : { name: row.colleague, sessions: row.sessions ?? 1, absenceId: row.absence_id },
    import: row.import_id === null || row.import_kind === null ? null : { id: row.import_id, kind: row.import_kind },
    contacts: row.contacts,
  };
}
