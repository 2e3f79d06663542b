import { Injectable } from '@nestjs/common';
import { finishSession, recordSession, startSession, undoStart, type Session, type SessionChange } from '@saath/domain/sessions';
import { GroupRepository } from '../groups/group.repository.ts';
import { happened, type Instant } from '@saath/domain/kernel';
import { decodeCursor } from '../http/cursor.ts';
import { givenInstant, instantOnDevice } from '../http/request-values.ts';
import { defaultLimit, pageOf, pageOfAll } from '../http/page.ts';
import { toDate } from '../platform/clock.ts';
import { valueOf } from '../platform/refusal.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import type { AddSessionBody, FinishBody, MoveBody, RecordBody, SessionsQuery, StartBody } from './session.body.ts';
import { SessionDecisions } from './session-decisions.ts';
import { insertSessions } from './session-records.ts';
import { sessionItem } from './session-item.read-model.ts';
import { countDays, listSessions } from './session-list.read-model.ts';
import { SessionRepository, type StoredSession } from './session.repository.ts';
import type { SessionDayPage } from './session-day.view.ts';
import type { SessionPage, SessionView } from './session.view.ts';
import { expectVersion } from '../http/if-match.ts';
import { sessionsRefusals } from './sessions.refusals.ts';

/** The longest window of a list, in hours: a calendar of two months. */
const longestWindowHours = 62 * 24;

/** The window of a calendar; refused when it is empty or too long to be shown. */
function windowOf(first: string, last: string): { readonly from: Date; readonly to: Date } {
  const [from, to] = [toDate(givenInstant(first)), toDate(givenInstant(last))];
  const hours = (to.getTime() - from.getTime()) / 3_600_000;
  if (hours <= 0) throw sessionsRefusals.windowEmpty();
  if (hours > longestWindowHours) throw sessionsRefusals.windowTooLong(longestWindowHours / 24);
  return { from, to };
}

export const actingUser = (tx: CentreTransaction): string => (tx.actor.kind === 'system' ? tx.centreId : tx.actor.userId);

type Decide = (tx: CentreTransaction, stored: StoredSession) => SessionChange<Session> | Promise<SessionChange<Session>>;

/** When an act was made on a device, if the request says it. */
const onDevice = (at: string | undefined, sentAt: string | undefined, now: Instant): { readonly at?: Instant } =>
  at === undefined ? {} : { at: instantOnDevice(at, sentAt, now) };

interface Basis {
  /** The version on which the caller makes the change; a start and a finish are made on any. */
  readonly version?: number | undefined;
  readonly reason?: string | undefined;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly sessions: SessionRepository,
    private readonly decisions: SessionDecisions,
    private readonly groups: GroupRepository,
  ) {}

  list({ limit = defaultLimit, cursor, from, to, ...filters }: SessionsQuery): Promise<SessionPage> {
    const window = { ...windowOf(from, to), ...filters };
    return this.scope.transaction(async (tx) => {
      const rows = await listSessions(tx, window, limit, decodeCursor(cursor, ['instant', 'id']));
      const page = pageOf(rows, limit, sessionItem, (row) => [row.starts_at.toISOString(), row.id]);
      return { items: [...page.items], nextCursor: page.nextCursor };
    });
  }

  days({ from, to, branchId, kind, facilitatorId, changed, ...page }: SessionsQuery): Promise<SessionDayPage> {
    const window = { ...windowOf(from, to), branchId, kind, facilitatorId, changed };
    return this.scope.transaction(async (tx) => pageOfAll(await countDays(tx, window), page, ({ on }) => on));
  }

  find(id: string): Promise<SessionView> {
    return this.scope.transaction((tx) => this.sessions.view(tx, id));
  }

  start(id: string, { startedAt, sentAt }: StartBody): Promise<SessionView> {
    return this.change(id, (tx, { session }) => valueOf(startSession(session, { ...onDevice(startedAt, sentAt, tx.now), now: tx.now })));
  }

  /** Takes a start back. */
  undoStart(id: string): Promise<SessionView> {
    return this.change(id, (_tx, { session }) => valueOf(undoStart(session)));
  }

  /** Closes the session as held, with the people who are expected now as its roster. */
  finish(id: string, { headcount: counted, beforeEnd = false, finishedAt, sentAt }: FinishBody): Promise<SessionView> {
    const headcount = counted ?? null;
    return this.change(id, async (tx, { session, kind }) => {
      const roster = await this.sessions.expectedPeople(tx, session);
      return valueOf(finishSession(session, kind, { headcount, beforeEnd, roster, ...onDevice(finishedAt, sentAt, tx.now), now: tx.now }));
    });
  }

  cancel(id: string, version: number | undefined, reason: string): Promise<SessionView> {
    return this.change(id, (tx, stored) => this.decisions.cancel(tx, stored, reason), { version });
  }

  /** Undoes a cancellation. */
  restore(id: string, version: number | undefined): Promise<SessionView> {
    return this.change(id, (tx, stored) => this.decisions.restore(tx, stored), { version });
  }

  /** Moves a session. The reason is stored sealed in the audit; messages contain the new time, not the reason. */
  move(id: string, version: number | undefined, { reason = '', ...body }: MoveBody): Promise<SessionView> {
    return this.scope.transaction(async (tx) => {
      const branch = await this.decisions.lockBranch(tx, body.branchId);
      const decide: Decide = (_tx, stored) => this.decisions.move(tx, stored, body, branch);
      return this.changeIn(tx, id, decide, { version, reason: reason.trim() === '' ? undefined : reason.trim() });
    });
  }

  /** Adds a session outside the schedule of its group, which is locked, so that no planner adds one for the same date. */
  add(groupId: string, version: number | undefined, body: AddSessionBody): Promise<SessionView> {
    return this.scope.transaction(async (tx) => {
      const branch = await this.decisions.lockBranch(tx, body.branchId);
      const group = await this.groups.lockReachable(tx, groupId);
      expectVersion(version, group.version);
      const { session, events } = await this.decisions.add(tx, group, body, branch);
      await insertSessions(tx, [session]);
      await tx.raise(events);
      return this.sessions.view(tx, session.id);
    });
  }

  /** Stores topic and note; both are refused when the confidentiality of the kind does not allow notes. */
  record(id: string, version: number, { topic = null, note = null }: RecordBody): Promise<SessionView> {
    return this.scope.transaction(async (tx) => {
      const { session, kind, version: current } = await this.sessions.lock(tx, id);
      expectVersion(version, current);
      const isWritten = [topic, note].some((text) => text !== null && text !== '');
      if (isWritten && kind.confidentiality !== 'notes') throw sessionsRefusals.notesNotKept(kind.code);
      valueOf(recordSession(session, kind, { now: tx.now }));
      await this.sessions.storeRecord(tx, id, topic, note);
      await tx.raise([happened('session-recorded', 'session', id)]);
      return this.sessions.view(tx, id);
    });
  }

  /** Decides, stores and raises events in one transaction, so that reminders are withdrawn and notices planned before the answer. */
  private change(id: string, decide: Decide, basis: Basis = {}): Promise<SessionView> {
    return this.scope.transaction((tx) => this.changeIn(tx, id, decide, basis));
  }

  private async changeIn(tx: CentreTransaction, id: string, decide: Decide, { version, reason }: Basis): Promise<SessionView> {
    const stored = await this.sessions.lock(tx, id);
    expectVersion(version, stored.version);
    const { session, events } = await decide(tx, stored);
    await this.sessions.store(tx, session);
    await tx.raise(events, { reason });
    return this.sessions.view(tx, id);
  }
}
