import { Injectable } from '@nestjs/common';
import { cancelSession, finishSession, moveSession, startSession, type Session } from '@saath/domain/sessions';
import { decodeCursor } from '../http/cursor.ts';
import { givenInstant } from '../http/given.ts';
import { defaultLimit, pageOf } from '../http/page.ts';
import { toDate } from '../platform/clock.ts';
import { refusal, valueOf } from '../platform/refusal.ts';
import type { AuditNote, CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { SessionListeners, type SessionChange } from './session-changed.ts';
import type { FinishBody, MoveBody, RecordBody, SessionsQuery } from './session.body.ts';
import { sessionItem } from '../groups/session-item.query.ts';
import { listSessions } from './session-list.query.ts';
import { SessionRepository, type StoredSession } from './session.repository.ts';
import type { SessionPage, SessionView } from './session.view.ts';

/** A calendar of two months is the most that a window may span. */
const longestWindowHours = 62 * 24;

export const actingUser = (tx: CentreTransaction): string => (tx.actor.kind === 'system' ? tx.centreId : tx.actor.userId);

type Decide = (tx: CentreTransaction, stored: StoredSession) => Session | Promise<Session>;

@Injectable()
export class SessionsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly listeners: SessionListeners,
  ) {}

  list({ limit = defaultLimit, cursor, from, to, ...filters }: SessionsQuery): Promise<SessionPage> {
    const window = { from: toDate(givenInstant(from)), to: toDate(givenInstant(to)), ...filters };
    const hours = (window.to.getTime() - window.from.getTime()) / 3_600_000;
    if (hours <= 0) throw refusal('invalid', 'sessions/window-empty');
    if (hours > longestWindowHours) throw refusal('invalid', 'sessions/window-too-long', { days: longestWindowHours / 24 });
    return this.scope.transaction(async (tx) => {
      const rows = await listSessions(tx, window, limit, decodeCursor(cursor, ['instant', 'id']));
      const page = pageOf(rows, limit, sessionItem, (row) => [row.starts_at.toISOString(), row.id]);
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }

  find(id: string): Promise<SessionView> {
    return this.scope.transaction((tx) => this.sessions.view(tx, id));
  }

  start(id: string): Promise<SessionView> {
    return this.change(id, 'started', (tx, { session }) => valueOf(startSession(session, { now: tx.now })).session);
  }

  /** Closes the session as held; whoever was expected and not marked counts as absent, where the kind keeps names. */
  finish(id: string, { headcount }: FinishBody): Promise<SessionView> {
    return this.change(id, 'finished', async (tx, { session, kind }) => {
      const held = valueOf(finishSession(session, kind, { headcount: headcount ?? null, now: tx.now })).session;
      if (kind.attendance.states.includes('absent')) await this.sessions.markTheRestAbsent(tx, held, actingUser(tx));
      tx.reconsider(await this.sessions.peopleMarked(tx, held));
      return held;
    });
  }

  cancel(id: string, reason: string): Promise<SessionView> {
    return this.change(id, 'cancelled', (tx, { session }) => valueOf(cancelSession(session, { reason, now: tx.now })).session);
  }

  /** Why it moves is kept in the audit, sealed: people are told the new time, not the reason. */
  move(id: string, { startsAt: given, reason = '' }: MoveBody): Promise<SessionView> {
    const startsAt = givenInstant(given);
    const decide: Decide = (tx, { session }) => valueOf(moveSession(session, { startsAt, now: tx.now })).session;
    return this.change(id, 'moved', decide, reason.trim() === '' ? {} : { reason: reason.trim() });
  }

  /** Topic and note, as far as the kind's confidentiality allows. */
  record(id: string, version: number, { topic = null, note = null }: RecordBody): Promise<SessionView> {
    return this.scope.transaction(async (tx) => {
      const { kind, version: current } = await this.sessions.load(tx, id);
      if (current !== version) throw refusal('stale', 'http/stale');
      if (note !== null && note !== '' && kind.confidentiality !== 'notes')
        throw refusal('invalid', 'sessions/notes-not-kept', { kind: kind.code });
      await this.sessions.record(tx, id, topic, note);
      tx.audit({ action: 'session-recorded', subjectKind: 'session', subjectId: id });
      return this.sessions.view(tx, id);
    });
  }

  /** Decides, saves and tells, in one transaction: what reminders have to withdraw or say is done when the answer goes out. */
  private change(id: string, what: SessionChange['what'], decide: Decide, why: Pick<AuditNote, 'reason'> = {}): Promise<SessionView> {
    return this.scope.transaction(async (tx) => {
      const session = await decide(tx, await this.sessions.load(tx, id));
      await this.sessions.save(tx, session);
      await this.listeners.tell(tx, { what, sessionIds: [session.id] });
      tx.audit({ action: `session-${what}`, subjectKind: 'session', subjectId: id, ...why });
      return this.sessions.view(tx, id);
    });
  }
}
