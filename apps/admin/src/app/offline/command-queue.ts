import { HttpClient } from '@angular/common/http';
import { DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Temporal } from '@saath/domain/kernel';
import { firstValueFrom, from, race, timer } from 'rxjs';
import { isWaiting, replaces, subjectOf, type Command, type CommandStatus, type Owner } from './command.ts';
import { Connection } from './connection.ts';
import { askForSync } from './background-sync.ts';
import { patience } from '../api/patience.ts';
import { editAfter } from './edit-after.ts';
import { exclusively } from './exclusively.ts';
import { nextBatch } from './next-batch.ts';
import { oldTaps } from './old-taps.ts';
import { OtherTabs, type TabMessage } from './other-tabs.ts';
import { pageDoor } from './page-door.ts';
import { sendCommands } from './send-commands.ts';
import { StoredCommands } from './stored-commands.ts';

/** Seconds until the next try after so many failures in a row. */
const pauses = [2, 5, 15, 30, 60];

export type Submitted =
  | { readonly name: 'sent' | 'waiting' }
  | { readonly name: 'refused'; readonly code: string; readonly params: Readonly<Record<string, unknown>> };

/**
 * Every write that may happen without a network goes through here. A command is stored on the device, sent when that is possible, and
 * leaves the device when the server has answered for it. What the server refuses is set aside, with its reason, until a person decides.
 */
@Injectable({ providedIn: 'root' })
export class CommandQueue {
  readonly #door = pageDoor(inject(HttpClient));
  readonly #stored = inject(StoredCommands);
  readonly #tabs = inject(OtherTabs);
  readonly rows = this.#stored.rows.asReadonly();
  readonly sent = this.#stored.sent.asObservable();
  readonly sentUnseen = this.#stored.sentUnseen.asObservable();
  readonly isDurable = this.#stored.isDurable.asReadonly();
  readonly online = inject(Connection).online.asReadonly();
  readonly sending = signal(false);
  /** True while the last try had no answer. */
  readonly unreachable = signal(false);
  /** The page ends, or another tab signed in as somebody else, in whose name the commands of this page would go out. */
  readonly #isStopped = signal(false);
  #flushing: Promise<void> | undefined;
  #isAskedAgain = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(Connection)
      .restored.pipe(takeUntilDestroyed())
      .subscribe(() => void this.flush());
    this.#tabs.messages.pipe(takeUntilDestroyed()).subscribe((message) => void this.#hear(message));
    const leaving = (): void => void (this.rows().some(isWaiting) && askForSync());
    addEventListener('pagehide', leaving);
    inject(DestroyRef).onDestroy(() => {
      this.#isStopped.set(true);
      clearTimeout(this.#timer);
      removeEventListener('pagehide', leaving);
    });
    effect(() => {
      const owner = this.#stored.owner();
      untracked(() => void this.#start(owner));
    });
  }

  /** Stores a command and sends it as soon as that is possible; under the id of a request that had no answer, so that it counts once. */
  add(command: Command, id?: string): Promise<void> {
    const stored = this.#put(command, { name: 'waiting' }, id);
    void this.flush();
    return stored;
  }
  /** Stores a command that a person has not finished yet; nothing is sent. */
  draft(command: Command): Promise<void> {
    return this.#put(command, { name: 'draft' });
  }
  /**
   * Stores and sends a command while the person looks on: a refusal is answered and not set aside, because they see it now. A server that
   * is silent is not waited for.
   */
  async submit(command: Command): Promise<Submitted> {
    const id = crypto.randomUUID();
    void this.#put(command, { name: 'waiting' }, id);
    await firstValueFrom(race(from(this.flush()), timer(patience)));
    const status = this.rows().find((row) => row.id === id)?.status;
    if (status === undefined) return { name: 'sent' };
    if (status.name !== 'refused') return { name: 'waiting' };
    await this.discard([id]);
    return status;
  }
  /** Whether a command about a subject waits on this device. */
  has(subject: string): boolean {
    return this.rows().some((row) => isWaiting(row) && subjectOf(row.command) === subject);
  }
  /** Sends refused commands of a subject again. */
  async retry(subject: string): Promise<void> {
    const refused = this.rows().filter(({ status, command }) => status.name === 'refused' && subjectOf(command) === subject);
    if (refused.length > 0) void this.#stored.change({ put: refused.map((row) => ({ ...row, status: { name: 'waiting' } })) });
    await this.flush();
  }
  /** Removes commands which a person has decided against. */
  discard(ids: readonly string[]): Promise<void> {
    return this.#stored.change({ remove: ids });
  }

  /** Sends everything that waits. */
  flush(): Promise<void> {
    this.#isAskedAgain = true;
    this.#flushing ??= this.#flushAll().finally(() => (this.#flushing = undefined));
    return this.#flushing;
  }
  /** How many commands of a person wait on this device, in every centre. */
  count(userId: string): Promise<number> {
    return this.#stored.count(userId);
  }
  /** Removes every command of a person from the device, and the key that reads them. */
  wipe(userId: string): Promise<void> {
    return this.#stored.wipe(userId);
  }

  #put(command: Command, status: CommandStatus, id: string = crypto.randomUUID()): Promise<void> {
    const order = Math.max(Temporal.Now.instant().epochMilliseconds, (this.rows().at(-1)?.order ?? 0) + 1);
    const remove = this.rows()
      .filter((row) => replaces(command, row.command))
      .map((row) => row.id);
    return this.#stored.change({ remove, put: [{ id, order, command, status }] });
  }

  async #start(owner: Owner | null): Promise<void> {
    this.#isStopped.set(false);
    this.#stored.rows.set([]);
    if (owner === null) return;
    this.#tabs.post({ type: 'signed-in', ...owner });
    await this.#stored.refresh();
    await this.#takeOver(owner);
    await this.flush();
  }
  /** Takes over, once, what an older version left on this device. The ids are the same in every tab, so that nothing is sent twice. */
  async #takeOver(owner: Owner): Promise<void> {
    for (const { key, rows } of oldTaps(localStorage, owner.userId)) {
      if (this.#stored.owner() !== owner) return;
      await this.#stored.change({ put: rows });
      if (this.#stored.isDurable()) localStorage.removeItem(key);
    }
  }
  async #hear(message: TabMessage): Promise<void> {
    const owner = this.#stored.owner();
    if (owner === null) return;
    const isMine = message.userId === owner.userId && (message.type === 'signed-out' || message.centreId === owner.centreId);
    if (message.type === 'changed') return isMine ? this.#stored.follow(message.sent, message.about ?? []) : undefined;
    this.#isStopped.set(message.type === 'signed-out' ? this.#isStopped() || isMine : !isMine);
    if (message.type === 'signed-out' && isMine) this.#stored.rows.set([]);
  }

  /** Once more for what was added at the very end, unless the last try had no answer: then the timer decides. */
  async #flushAll(): Promise<void> {
    do {
      this.#isAskedAgain = false;
      const owner = this.#stored.owner();
      if (owner !== null && !this.#isStopped() && this.rows().some(isWaiting))
        await exclusively(`saath.offline.${owner.userId}`, () => this.#sendWaiting(owner));
    } while (this.#mustRepeat());
  }
  #mustRepeat(): boolean {
    return this.#isAskedAgain && !this.unreachable();
  }
  async #sendWaiting(owner: Owner): Promise<void> {
    clearTimeout(this.#timer);
    this.sending.set(true);
    try {
      const isAnswered = await this.#sendBatches(owner);
      this.unreachable.set(!isAnswered);
      if (isAnswered) this.#failures = 0;
      else this.#tryLater();
    } finally {
      this.sending.set(false);
    }
  }
  /** Answers false when a request had no usable answer. What another tab has sent meanwhile is not sent again. */
  async #sendBatches(owner: Owner): Promise<boolean> {
    await this.#stored.refresh();
    if (this.#isStopped()) return true;
    const skipped = new Set<string>();
    for (let batch = nextBatch(this.rows()); batch[0] !== undefined; batch = nextBatch(this.rows(), skipped)) {
      const answer = await sendCommands(this.#door, batch);
      if (this.#isStopped() || this.#stored.owner() !== owner) return true;
      if (answer.name === 'unreachable') skipped.add(subjectOf(batch[0].command));
      if (answer.name === 'unreachable' && !answer.hasNetwork) return false;
      if (answer.name === 'unreachable') continue;
      const { isSent, ...edit } = editAfter(batch, this.rows(), answer);
      await this.#stored.change(edit, { isSent });
    }
    return skipped.size === 0;
  }
  #tryLater(): void {
    const seconds = pauses[Math.min(this.#failures, pauses.length - 1)] ?? 60;
    if (this.#failures === 0) void askForSync();
    this.#failures += 1;
    this.#timer = setTimeout(() => void this.flush(), seconds * 1000);
  }
}
