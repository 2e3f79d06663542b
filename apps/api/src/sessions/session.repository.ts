import { Injectable } from '@nestjs/common';
import type { ProgrammeKind } from '@saath/domain/programmes';
import type { Session } from '@saath/domain/sessions';
import { kindOf } from '../groups/kind-of.ts';
import { ledBy, withinReach } from '../groups/reach.ts';
import { sessionOf, type SessionRecord } from '../groups/session-records.ts';
import { toDate } from '../platform/clock.ts';
import { notFound } from '../platform/refusal.ts';
import { reachableBranches } from '../tenancy/actor.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sessionItem, sessionItemSql, type SessionItemRecord } from './session-list.query.ts';
import type { SessionView } from './session.view.ts';

/** A session as decisions need it, with the kind of its group and the version of its row. */
export interface StoredSession {
  readonly session: Session;
  readonly kind: ProgrammeKind;
  readonly version: number;
}

export const notePlace = (id: string) => ({ table: 'sessions', column: 'note', id });

export function kindOrBug(code: string): ProgrammeKind {
  const kind = kindOf(code);
  if (kind === undefined) throw new Error(`The kind ${code} is not installed.`);
  return kind;
}

@Injectable()
export class SessionRepository {
  /** One session within reach, held for a change. */
  async load(tx: CentreTransaction, id: string): Promise<StoredSession> {
    const row = await tx.row<SessionRecord & { kind: string; version: number }>(
      `select s.id, s.group_id, s.original_start, s.time_zone, s.starts_at, s.ends_at, s.state, s.started_at, s.finished_at, s.cancel_reason, s.moved_from,
         s.headcount, s.version, g.kind
       from sessions s join groups g on g.centre_id = s.centre_id and g.id = s.group_id
       where s.centre_id = $1 and s.id = $2 and ${withinReach('$3', '$4')} for update of s`,
      id,
      reachableBranches(tx.actor),
      ledBy(tx),
    );
    if (row === undefined) throw notFound('sessions');
    return { session: sessionOf(row), kind: kindOrBug(row.kind), version: row.version };
  }

  async save(tx: CentreTransaction, session: Session): Promise<void> {
    await tx.rows(
      `update sessions set state = $3, starts_at = $4, ends_at = $5, moved_from = $6, started_at = $7, finished_at = $8, cancel_reason = $9, headcount = $10,
         version = version + 1, updated_at = $11
       where centre_id = $1 and id = $2`,
      session.id,
      session.state,
      toDate(session.startsAt),
      toDate(session.endsAt),
      session.movedFrom === null ? null : toDate(session.movedFrom),
      session.state === 'cancelled' || session.startedAt === null ? null : toDate(session.startedAt),
      session.state === 'held' ? toDate(session.finishedAt) : null,
      session.state === 'cancelled' ? session.reason : null,
      session.state === 'held' ? session.headcount : null,
      toDate(tx.now),
    );
  }

  async view(tx: CentreTransaction, id: string): Promise<SessionView> {
    const row = await tx.row<SessionItemRecord>(`${sessionItemSql} and s.id = $4`, reachableBranches(tx.actor), ledBy(tx), id);
    if (row === undefined) throw notFound('sessions');
    return Object.assign(sessionItem(row), {
      confidentiality: kindOrBug(row.kind).confidentiality,
      topic: row.topic,
      note: row.note_cipher === null ? null : tx.vault.open(row.note_cipher, notePlace(id)),
      headcount: row.headcount,
      cancelReason: row.cancel_reason,
    });
  }

  /** Everyone expected whom nobody marked, when a session that keeps names is finished: they did not come. */
  async markTheRestAbsent(tx: CentreTransaction, session: Session, markedBy: string): Promise<void> {
    await tx.rows(
      `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, marked_at, marked_by)
       select $1, gen_random_uuid(), $2, coalesce(e.member_id, e.relative_id), case when e.member_id is null then 'relative' else 'member' end, 'absent', $3, $4
       from enrolments e
       where e.centre_id = $1 and e.group_id = $5 and e.starts_on <= $6 and (e.ends_on is null or e.ends_on > $6)
       on conflict (centre_id, session_id, person_id) do nothing`,
      session.id,
      toDate(tx.now),
      markedBy,
      session.groupId,
      session.startsAt.toZonedDateTimeISO(session.timeZone).toPlainDate().toString(),
    );
  }
}
