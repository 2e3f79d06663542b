import { HttpClient, HttpContext } from '@angular/common/http';
import { DestroyRef, effect, inject, Injectable, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Temporal } from '@saath/domain/kernel';
import { firstValueFrom } from 'rxjs';
import { apiRoot, queryOf, type Query } from '../api/api.ts';
import { problemOf } from '../api/problem.ts';
import { Session } from '../api/session.ts';
import type { GroupItem, Page, SessionItem, Today } from '../api/shapes.ts';
import { addMinutes, compareInstants, isoOf } from '../ui/zoned-time.ts';
import type { QueuedCommand } from './command.ts';
import { CommandQueue } from './command-queue.ts';
import { ONLY_BY_SERVER } from './answer-from-copies.ts';
import { Connection } from './connection.ts';
import { partsOfSession } from './copied-reads.ts';
import { DeviceCopies } from './device-copies.ts';
import { PAGES_STORED } from './pages-stored.ts';

/** How many past sessions of a person work without a network. */
const mostSessions = 12;
/** The longest window that the API lists, in minutes. */
const twoMonths = 60 * 24 * 60;
/** Milliseconds for which a copy need not be made anew. */
const freshFor = 30 * 60_000;
/** Milliseconds without a further command after which the copies of a session are made anew. */
const pause = 1000;

/**
 * Reads ahead what a person needs when the network is gone: Today, their groups, their last sessions, and for each session what the page
 * that runs it reads. One read after the other, behind those of the open page; the answers are stored like those of every read.
 */
@Injectable({ providedIn: 'root' })
export class CopiesAhead {
  readonly #http = inject(HttpClient);
  readonly #copies = inject(DeviceCopies);
  readonly #session = inject(Session);
  readonly #stored = inject(PAGES_STORED);
  #reading: Promise<void> | undefined;
  #isLeft = false;
  /** Sessions about which the server has taken commands since their copies were made. */
  readonly #changed = new Set<string>();
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const read = (): void => void this.read();
    inject(Connection).restored.pipe(takeUntilDestroyed()).subscribe(read);
    const timer = setInterval(read, freshFor);
    inject(CommandQueue)
      .sent.pipe(takeUntilDestroyed())
      .subscribe((rows) => this.#follow(rows));
    inject(DestroyRef).onDestroy(() => {
      this.#isLeft = true;
      clearInterval(timer);
      clearTimeout(this.#later);
    });
    effect(() => {
      if (this.#session.me()?.active != null) untracked(read);
    });
  }

  read(): Promise<void> {
    this.#reading ??= this.#whenStored(() => this.#readPages()).finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  /** Copies of a session become old by what this device sends: they are made anew once no more is sent for a moment. */
  #follow(rows: readonly QueuedCommand[]): void {
    for (const { command } of rows) if ('sessionId' in command) this.#changed.add(command.sessionId);
    void this.#copies.mark(rows);
    clearTimeout(this.#later);
    this.#later = setTimeout(() => void this.#whenStored(() => this.#readChanged()), pause);
  }
  async #readChanged(): Promise<void> {
    for (const id of this.#changed) {
      this.#changed.delete(id);
      for (const part of partsOfSession) await this.#get(`/sessions/${id}${part}`);
    }
  }
  async #whenStored(work: () => Promise<void>): Promise<void> {
    await this.#stored();
    if (this.#isLeft || !(this.#session.may('sessions:read') || this.#isMentor)) return;
    try {
      await work();
    } catch (fault) {
      const { status } = problemOf(fault);
      // Without a network, signed out, or at a server at rest: the next time.
      if (status !== 0 && status !== 401 && status < 500) throw fault;
    }
  }
  async #readPages(): Promise<void> {
    await this.#get('/me');
    if (this.#isMentor) return this.#readMentees();
    const today = await this.#get<Today>('/today');
    const recent = await this.#recent();
    const sessions = new Map([...(today?.sessions ?? []), ...recent].map((session) => [session.id, session]));
    const groups = this.#session.may('groups:read') ? await this.#get<Page<GroupItem>>('/groups', { limit: 25 }) : undefined;
    const mine = (groups?.items ?? []).filter(({ facilitators }) => facilitators.some(({ staffId }) => staffId === this.#staffId));
    const groupIds = new Set([...mine.map(({ id }) => id), ...[...sessions.values()].map(({ groupId }) => groupId)]);
    for (const { id } of sessions.values()) await this.#readSession(id);
    if (groups !== undefined) for (const id of groupIds) await this.#refresh(`/groups/${id}`);
  }
  /** All that a mentor reads: their people, their seats and supervision, their last contacts. */
  async #readMentees(): Promise<void> {
    await this.#get('/mentees', { limit: 50 });
    await this.#get('/mentor-profile');
    await this.#get('/mentor-contacts', { limit: 50 });
  }
  /** The last sessions of the person, the last one first. */
  async #recent(): Promise<readonly SessionItem[]> {
    const to = isoOf(Temporal.Now.instant());
    if (this.#staffId === undefined) return [];
    const window = { from: addMinutes(to, -twoMonths), to, facilitatorId: this.#staffId, limit: 200 };
    const found = (await this.#get<Page<SessionItem>>('/sessions', window))?.items ?? [];
    const held = found.filter(({ state }) => state !== 'cancelled');
    return held.toSorted((a, b) => compareInstants(b.startsAt, a.startsAt)).slice(0, mostSessions);
  }
  async #readSession(id: string): Promise<void> {
    for (const part of partsOfSession) await this.#refresh(`/sessions/${id}${part}`);
    if (this.#session.may('attention:read')) await this.#refresh(`/attention?sessionId=${id}&limit=200`);
  }
  async #refresh(address: string): Promise<void> {
    if (!(await this.#copies.hasFresh(address, freshFor))) await this.#get(address);
  }
  /** Undefined for what the person may not see, or what is no longer there. */
  async #get<Answer>(path: string, query: Query = {}): Promise<Answer | undefined> {
    const context = new HttpContext().set(ONLY_BY_SERVER, true);
    try {
      return await firstValueFrom(this.#http.get<Answer>(apiRoot + path, { params: queryOf(query), context }));
    } catch (fault) {
      if ([403, 404].includes(problemOf(fault).status)) return undefined;
      throw fault;
    }
  }
  get #isMentor(): boolean {
    return this.#session.membership()?.role === 'mentor';
  }
  get #staffId(): string | undefined {
    return this.#session.membership()?.staffId ?? undefined;
  }
}
