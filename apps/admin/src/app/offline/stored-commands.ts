import { computed, inject, Injectable, signal } from '@angular/core';
import { Subject } from 'rxjs';
import { Session } from '../api/session.ts';
import { subjectsOf, type Owner, type QueuedCommand } from './command.ts';
import type { CommandStore, Edit } from './command-store.ts';
import { COMMAND_STORE } from './device-stores.ts';
import { MemoryStore } from './memory-store.ts';
import { OtherTabs } from './other-tabs.ts';

const isSame = (one: Owner | null, other: Owner | null): boolean => one?.userId === other?.userId && one?.centreId === other?.centreId;
const edited = (rows: readonly QueuedCommand[], { put = [], remove = [] }: Edit): readonly QueuedCommand[] => {
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  return [...rows.filter(({ id }) => !gone.has(id)), ...put].toSorted((a, b) => a.order - b.order);
};

/** The commands of the person who is signed in, for the centre they work in: shown at once, stored right after, equal in every tab. */
@Injectable({ providedIn: 'root' })
export class StoredCommands {
  readonly #session = inject(Session);
  readonly #tabs = inject(OtherTabs);
  #store = inject(COMMAND_STORE)();
  /** Writes in the order in which they were asked for. */
  #writing: Promise<void> = Promise.resolve();
  #edits = 0;

  readonly rows = signal<readonly QueuedCommand[]>([]);
  /** False when this browser stores nothing: commands are lost with the page. */
  readonly isDurable = signal(true);
  /** Commands which the server has taken, from this tab or another. */
  readonly sent = new Subject<readonly QueuedCommand[]>();
  /** The subjects of commands that the server has taken from elsewhere and which this page never saw: it opened while they were sent. */
  readonly sentUnseen = new Subject<readonly string[]>();
  readonly owner = computed(
    (): Owner | null => {
      const me = this.#session.me();
      const centreId = me?.active ?? null;
      return me === null || centreId === null ? null : { userId: me.user.id, centreId };
    },
    { equal: isSame },
  );

  /** Shows a change at once and stores it. `isSent` says that what is removed has reached the server. */
  change(edit: Edit, { isSent = false } = {}): Promise<void> {
    const owner = this.owner();
    if (owner === null) throw new Error('Nobody is signed in to a centre: there is no owner for a command.');
    const ids = edit.remove ?? [];
    const sent = isSent ? this.rows().filter(({ id }) => ids.includes(id)) : [];
    this.#edits += 1;
    this.rows.update((rows) => edited(rows, edit));
    if (sent.length > 0) this.sent.next(sent);
    this.#writing = this.#writing.then(() => this.#write(owner, edit, sent));
    return this.#writing;
  }

  /** Reads what is stored, which other tabs may have changed. */
  async refresh(): Promise<void> {
    const owner = this.owner();
    if (owner === null) return this.rows.set([]);
    for (let seen = -1; seen !== this.#edits;) {
      seen = this.#edits;
      await this.#writing;
      const rows = await this.#load(owner);
      if (!isSame(owner, this.owner())) return;
      if (seen === this.#edits) this.rows.set(rows);
    }
  }

  /** The message of another tab or of the service worker: commands which it sent, then everything as it is stored now. */
  async follow(ids: readonly string[], about: readonly string[]): Promise<void> {
    const sent = this.rows().filter(({ id }) => ids.includes(id));
    if (sent.length > 0) this.sent.next(sent);
    if (sent.length < ids.length && about.length > 0) this.sentUnseen.next(about);
    await this.refresh();
  }

  /** How many commands of a person wait on this device, in every centre. */
  async count(userId: string): Promise<number> {
    await this.#writing;
    return (await this.#opened()).count(userId);
  }

  async wipe(userId: string): Promise<void> {
    await this.#writing;
    await (await this.#opened()).wipe(userId);
    this.rows.set([]);
    this.#tabs.post({ type: 'signed-out', userId });
  }

  async #load(owner: Owner): Promise<readonly QueuedCommand[]> {
    const store = await this.#opened();
    try {
      return await store.load(owner);
    } catch (fault) {
      if (!(fault instanceof DOMException)) throw fault;
      await this.#continueInMemory(owner);
      return this.rows();
    }
  }
  async #write(owner: Owner, edit: Edit, sent: readonly QueuedCommand[]): Promise<void> {
    const store = await this.#opened();
    try {
      await store.apply(owner, edit);
    } catch (fault) {
      if (!(fault instanceof DOMException)) throw fault;
      await this.#continueInMemory(owner, edit);
    }
    this.#tabs.post({ type: 'changed', ...owner, sent: sent.map(({ id }) => id), about: subjectsOf(sent) });
  }
  /** The device has no room left or withdrew its database: what is shown here goes on living in this page. */
  async #continueInMemory(owner: Owner, edit: Edit = {}): Promise<void> {
    const memory = new MemoryStore();
    await memory.apply(owner, { put: isSame(owner, this.owner()) ? this.rows() : (edit.put ?? []) });
    this.#store = Promise.resolve(memory);
    this.isDurable.set(false);
  }
  async #opened(): Promise<CommandStore> {
    const store = await this.#store;
    this.isDurable.set(store.isDurable);
    return store;
  }
}
