import type { PlacedSessionView } from './placed-session.view.ts';
import { branchOfSession, roomOfSession } from './session-place.sql.ts';

/** The columns of `placedColumns`. */
export interface PlacedSessionRecord {
  readonly session_id: string;
  readonly group_name: string;
  readonly kind: string;
  readonly branch_name: string;
  readonly room_name: string | null;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly time_zone: string;
}

/** SQL: the columns of a session `s` with its place, beside `placeOfSession`. */
export const placedColumns = `s.id as session_id, g.name as group_name, g.kind, b.name as branch_name, m.name as room_name, s.starts_at, s.ends_at,
  s.time_zone`;

/** SQL: the group `g` of a session `s`, the branch `b` and the room `m` in which it meets. */
export const placeOfSession = `join groups g on g.centre_id = $1 and g.id = s.group_id
  join branches b on b.centre_id = $1 and b.id = ${branchOfSession('s', 'g')}
  left join rooms m on m.centre_id = $1 and m.id = ${roomOfSession('s', 'g')}`;

export const placedSession = (row: PlacedSessionRecord): Pick<PlacedSessionView, keyof PlacedSessionView> => ({
  ...{ sessionId: row.session_id, groupName: row.group_name, kind: row.kind, branchName: row.branch_name, roomName: row.room_name },
  ...{ startsAt: row.starts_at.toISOString(), endsAt: row.ends_at.toISOString(), timeZone: row.time_zone },
});
