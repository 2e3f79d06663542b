import { attendedStates } from '@saath/domain/programmes';
import { groupNoteVisibility, type Visibility } from '@saath/domain/staff';
import { sqlList } from '../database/sql-list.ts';
import { decodeCursor } from '../http/cursor.ts';
import { defaultLimit, pageOf, type PageQuery } from '../http/page.ts';
import { notePlace } from '../sessions/session.repository.ts';
import { mayRead } from '../tenancy/actor.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { MemberNotePage, MemberNoteView } from './member-notes.view.ts';
import { openNote } from './sealed-content.ts';

interface NoteRecord {
  readonly key: string;
  readonly about: MemberNoteView['about'];
  readonly id: string;
  readonly session_id: string;
  readonly starts_at: Date;
  readonly group_name: string;
  readonly on_day: string;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly visibility: Visibility;
  readonly cipher: Buffer;
}

/** The notes at sessions within reach: the database leaves out those about the member that the reader may not see (policy `readers`). */
const notesSql = `
  select n.key, n.about, n.id, n.session_id, s.starts_at, g.name as group_name, (s.starts_at at time zone s.time_zone)::date::text as on_day,
    n.author_id, t.name as author_name, n.visibility, n.cipher
  from (
    select 'a' || a.id as key, 'member' as about, a.id, a.session_id, a.author_id, a.visibility, a.content_cipher as cipher
      from answers a where a.centre_id = $1 and a.person_id = $2 and a.form = 'note'
    union all
    select 'b' || h.id, 'session', h.id, h.id, h.note_author_id, '${groupNoteVisibility}', h.note_cipher
      from attendance m join sessions h on h.centre_id = $1 and h.id = m.session_id
      where m.centre_id = $1 and m.person_id = $2 and m.state in (${sqlList(attendedStates)}) and $3
        and h.note_cipher is not null and h.state <> 'cancelled') n
  join sessions s on s.centre_id = $1 and s.id = n.session_id
  join groups g on g.centre_id = $1 and g.id = s.group_id
  left join staff t on t.centre_id = $1 and t.id = n.author_id
  where ${reach.sessionsOf('s', 'g')} and ($4::timestamptz is null or (s.starts_at, n.key) < ($4::timestamptz, $5))
  order by s.starts_at desc, n.key desc limit $6`;

/** The notes about a member and about the sessions that the member attended, the latest session first. The caller has checked that the member is within reach. */
export async function memberNotes(
  tx: CentreTransaction,
  memberId: string,
  { limit = defaultLimit, cursor }: PageQuery,
): Promise<MemberNotePage> {
  const after = decodeCursor(cursor, ['instant', 'text']);
  const seesSessions = mayRead(tx.actor, { kind: 'session-note' });
  const rows = await tx.rows<NoteRecord>(notesSql, memberId, seesSessions, after?.[0] ?? null, after?.[1] ?? null, limit + 1);
  const page = pageOf(
    rows,
    limit,
    (row) => viewOf(tx, row),
    (row) => [row.starts_at.toISOString(), row.key],
  );
  return { items: [...page.items], nextCursor: page.nextCursor };
}

const viewOf = (tx: CentreTransaction, row: NoteRecord): MemberNoteView => ({
  about: row.about,
  sessionId: row.session_id,
  groupName: row.group_name,
  on: row.on_day,
  authorName: row.author_name,
  isMine: tx.actor.kind === 'staff' && tx.actor.staffId === row.author_id,
  visibility: row.visibility,
  text: row.about === 'session' ? tx.vault.open(row.cipher, notePlace(row.session_id)) : openNote(tx, row.id, row.cipher),
});
