import type { ProgrammeKind } from '@saath/domain/programmes';
import type { Session } from '@saath/domain/sessions';
import { toDate } from '../platform/clock.ts';
import { notePlace } from '../sessions/session.repository.ts';
import { mayRead } from '../tenancy/actor.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { reach } from '../tenancy/reach.ts';
import type { LastNoteView } from './records.view.ts';

interface LastNoteRecord {
  readonly session_id: string;
  readonly on_day: string;
  readonly author_name: string | null;
  readonly note_cipher: Buffer | null;
}

/** The last session of the group before an instant that took place or has a note; its record must be within reach as well. */
const lastNoteSql = `
  select s.id as session_id, (s.starts_at at time zone s.time_zone)::date::text as on_day, t.name as author_name, s.note_cipher
  from sessions s
  join groups g on g.centre_id = $1 and g.id = s.group_id
  left join staff t on t.centre_id = $1 and t.id = s.note_author_id
  where s.centre_id = $1 and s.group_id = $2 and s.starts_at < $3 and (s.state = 'held' or s.state = 'planned' and s.note_cipher is not null)
    and ${reach.sessionsOf('s', 'g')}
  order by s.starts_at desc limit 1`;

/** The note that was written at the last session for this one; null for none, and for readers who may not see notes. */
export async function lastNote(
  tx: CentreTransaction,
  { groupId, startsAt }: Session,
  { confidentiality }: ProgrammeKind,
): Promise<LastNoteView | null> {
  if (confidentiality !== 'notes' || !mayRead(tx.actor, { kind: 'session-note' })) return null;
  const row = await tx.row<LastNoteRecord>(lastNoteSql, groupId, toDate(startsAt));
  if (row?.note_cipher == null) return null;
  const { session_id: sessionId, on_day: on, author_name: authorName } = row;
  return { sessionId, on, authorName, text: tx.vault.open(row.note_cipher, notePlace(sessionId)) };
}
