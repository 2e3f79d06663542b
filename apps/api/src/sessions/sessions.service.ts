import { Injectable } from '@nestjs/common';
import { Temporal, type Instant, type SessionId } from '@saath/domain/kernel';
import type { SessionChangeKind } from '@saath/domain/reminders';
import { cancelSession, finishSession, moveSession, startSession, type Session } from '@saath/domain/sessions';
import { decodeCursor, defaultLimit, pageOf } from '../http/page.ts';
import { refusal, valueOf } from '../platform/refusal.ts';
import { ReminderPlanner } from '../reminders/reminder-planner.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { FinishBody, MoveBody, RecordBody, SessionsQuery } from './session.body.ts';
import { listSessions, sessionItem } from './session-list.query.ts';
import { notePlace, SessionRepository, type StoredSession } from './session.repository.ts';
import type { SessionPage, SessionView } from './session.view.ts';

/** A calendar of two months is the most that a window may span. */
const longestWindowHours = 62 * 24;

export const actingUser = (tx: CentreTransaction): string => (tx.actor.kind === 'system' ? tx.centreId : tx.actor.userId);

@Injectable()
export class SessionsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly reminders: ReminderPlanner,
  ) {}

  list({ limit = defaultLimit, cursor, from, to, ...filters }: SessionsQuery): Promise<SessionPage> {
    const window = { from: new Date(from), to: new Date(to), ...filters };
    const hours = (window.to.getTime() - window.from.getTime()) / 3_600_000;
    if (!(hours > 0)) throw refusal('invalid', 'sessions/window-empty');
    if (hours > longestWindowHours) throw refusal('invalid', 'sessions/window-too-long', { days: longestWindowHours / 24 });
    return this.scope.transaction(async (tx) => {
      const rows = await listSessions(tx, window, limit, decodeCursor(cursor, 2));
      const page = pageOf(rows, limit, sessionItem, (row) => [row.starts_at.toISOString(), row.id]);
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }

  find(id: string): Promise<SessionView> {
    return this.scope.transaction((tx) => this.sessions.view(tx, id));
  }

  start(id: string): Promise<SessionView> {
    return this.change(id, 'session-started', (tx, { session }) => valueOf(startSession(session, { now: tx.now })).session);
  }

  /** Closes the session as held; whoever was expected and not marked counts as absent, where the kind keeps names. */
  finish(id: string, { headcount }: FinishBody): Promise<SessionView> {
    return this.change(id, 'session-finished', async (tx, { session, kind }) => {
      const held = valueOf(finishSession(session, kind, { headcount: headcount ?? null, now: tx.now })).session;
      if (kind.confidentiality !== 'headcount') await this.sessions.markTheRestAbsent(tx, held, actingUser(tx));
      return held;
    });
  }

  /** Withdraws what was planned to be sent, and tells those who had been told, in the same transaction. */
  cancel(id: string, reason: string): Promise<SessionView> {
    return this.change(
      id,
      'session-cancelled',
      (tx, { session }) => valueOf(cancelSession(session, { reason, now: tx.now })).session,
      'session-cancelled',
    );
  }

  move(id: string, body: MoveBody): Promise<SessionView> {
    const startsAt: Instant = Temporal.Instant.from(new Date(body.startsAt).toISOString());
    return this.change(
      id,
      'session-moved',
      (tx, { session }) => valueOf(moveSession(session, { startsAt, now: tx.now })).session,
      'session-moved',
    );
  }

  /** Topic and note, as far as the kind's confidentiality allows; the note is encrypted. */
  record(id: string, version: number, { topic, note }: RecordBody): Promise<SessionView> {
    return this.scope.transaction(async (tx) => {
      const { session, kind, version: current } = await this.sessions.load(tx, id);
      if (current !== version) throw refusal('stale', 'http/stale');
      if (note !== undefined && note !== '' && kind.confidentiality !== 'notes')
        throw refusal('invalid', 'sessions/notes-not-kept', { kind: kind.code });
      await tx.rows(
        `update sessions set topic = coalesce($3, topic), note_cipher = case when $4 then $5::bytea else note_cipher end, version = version + 1
         where centre_id = $1 and id = $2`,
        session.id,
        topic ?? null,
        note !== undefined,
        note === undefined || note === '' ? null : tx.vault.seal(note, notePlace(id)),
      );
      tx.audit({ action: 'session-recorded', subjectKind: 'session', subjectId: id });
      return this.sessions.view(tx, id);
    });
  }

  private change(
    id: string,
    action: string,
    decide: (tx: CentreTransaction, stored: StoredSession) => Session | Promise<Session>,
    told?: SessionChangeKind,
  ): Promise<SessionView> {
    return this.scope.transaction(async (tx) => {
      const session = await decide(tx, await this.sessions.load(tx, id));
      await this.sessions.save(tx, session);
      const ids: SessionId[] = [session.id];
      if (told !== undefined) await this.reminders.replan(tx, ids, told);
      tx.audit({ action, subjectKind: 'session', subjectId: id });
      return this.sessions.view(tx, id);
    });
  }
}
