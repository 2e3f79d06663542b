import { isHistory } from '@saath/domain/sessions';
import { prepared } from '../database/statement.ts';
import type { FacilitatorView } from '../groups/facilitator.view.ts';
import { toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { worksIn } from '../staff/works-in.ts';
import { reach } from '../tenancy/reach.ts';
import { hasOwnLeaders, leadersOf } from './leaders.ts';
import { branchesOfLeaders, branchOfSession, roomOfSession } from './session-place.sql.ts';
import { figuresOfSession, type SessionFiguresRecord } from './session-figures.read-model.ts';
import type { SessionItemView } from './session-item.view.ts';

export interface SessionItemRecord extends SessionFiguresRecord {
  readonly id: string;
  readonly group_id: string;
  readonly group_name: string;
  readonly kind: string;
  readonly branch_id: string;
  readonly branch_name: string;
  readonly room_id: string | null;
  readonly room_name: string | null;
  readonly is_placed: boolean;
  readonly is_guest: boolean;
  readonly extra: boolean;
  readonly time_zone: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly original_start: string;
  readonly state: SessionItemView['state'];
  readonly moved_from: Date | null;
  readonly started_at: Date | null;
  readonly finished_at: Date | null;
  readonly headcount: number | null;
  readonly facilitators: FacilitatorView[];
  readonly has_own_facilitators: boolean;
  readonly group_entered_at: Date;
  readonly version: number;
  readonly cancel_reason: string | null;
  readonly cancel_reason_cipher: Buffer | null;
  readonly topic: string | null;
  readonly topic_cipher: Buffer | null;
  readonly note_cipher: Buffer | null;
}

/** Sessions with their figures, in one statement. Staff who were deactivated or left the branch are named for held sessions only. */
const itemSql = (within: string): string => `
  select s.id, s.group_id, g.name as group_name, g.kind, b.id as branch_id, b.name as branch_name, r.id as room_id, r.name as room_name, s.time_zone, s.starts_at, s.ends_at,
    s.original_start, s.state, s.moved_from, s.extra, s.placed_branch_id is not null as is_placed,
    not ${reach.sessionsOf('s', 'g')} as is_guest, s.started_at, s.finished_at, s.headcount, s.version, s.cancel_reason, s.cancel_reason_cipher, s.topic, s.topic_cipher,
    s.note_cipher,
    coalesce((select jsonb_agg(jsonb_build_object('staffId', t.id, 'name', t.name) order by l.since, t.name)
      from ${leadersOf('s', 'd.on_day')} l join staff t on t.centre_id = $1 and t.id = l.staff_id
      where s.state = 'held' or ${worksIn('t', branchesOfLeaders('s', 'g'))}), '[]') as facilitators,
    ${hasOwnLeaders('s')} as has_own_facilitators,
    g.created_at as group_entered_at, f.expected, f.attended, f.missed, f.excused, f.walk_ins, f.marked
  from sessions s
  join groups g on g.centre_id = $1 and g.id = s.group_id
  join branches b on b.centre_id = $1 and b.id = ${branchOfSession('s', 'g')}
  left join rooms r on r.centre_id = $1 and r.id = ${roomOfSession('s', 'g')}
  cross join lateral (select (s.starts_at at time zone s.time_zone)::date as on_day) d
  ${figuresOfSession}
  where s.centre_id = $1 and ${within}`;

/** The sessions of a calendar with these ids, by start. */
export const sessionItemsSql = `${itemSql(reach.calendarOf('s', 'g'))} and s.id = any($2::uuid[]) order by s.starts_at, s.id`;
/** The sessions within reach. */
export const sessionItemSql = itemSql(reach.sessionsOf('s', 'g'));

const oneSessionSql = prepared(`${sessionItemSql} and s.id = $2`);

/** One session within reach; undefined outside. */
export const readSessionItem = (tx: CentreTransaction, id: string): Promise<SessionItemRecord | undefined> =>
  tx.row<SessionItemRecord>(oneSessionSql, id);

const instant = (date: Date): string => date.toISOString();
const instantOrNull = (date: Date | null): string | null => (date === null ? null : instant(date));

export const sessionItem = (row: SessionItemRecord): SessionItemView => ({
  id: row.id,
  groupId: row.group_id,
  groupName: row.group_name,
  kind: row.kind,
  branchId: row.branch_id,
  branchName: row.branch_name,
  roomId: row.room_id,
  roomName: row.room_name,
  timeZone: row.time_zone,
  startsAt: instant(row.starts_at),
  endsAt: instant(row.ends_at),
  originalStart: row.original_start,
  state: row.state,
  movedFrom: instantOrNull(row.moved_from),
  isPlaced: row.is_placed,
  isGuest: row.is_guest,
  isExtra: row.extra,
  startedAt: instantOrNull(row.started_at),
  finishedAt: instantOrNull(row.finished_at),
  facilitators: row.facilitators,
  hasOwnFacilitators: row.has_own_facilitators,
  expected: row.expected,
  attended: row.headcount ?? (row.marked === 0 ? null : row.attended),
  missed: row.missed,
  excused: row.excused,
  walkIns: row.walk_ins,
  marked: row.marked,
  isHistory: isHistory({ startsAt: toInstant(row.starts_at) }, toInstant(row.group_entered_at)),
  version: row.version,
});
