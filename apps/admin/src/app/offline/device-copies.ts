import { DestroyRef, inject, Injectable } from '@angular/core';
import { Temporal } from '@saath/domain/kernel';
import { Session } from '../api/session.ts';
import type { Me } from '../api/shapes.ts';
import type { Owner, QueuedCommand } from './command.ts';
import { copyMarks } from './copy-marks.ts';
import { copyLifetime, type Copy, type CopyStore } from './copy-store.ts';
import { COPY_STORE } from './device-stores.ts';

const now = (): number => Temporal.Now.instant().epochMilliseconds;
/** How often copies that are too old are removed while the page stays open. */
const everyTenMinutes = 600_000;

const ownerOf = (me: Me | null): Owner | undefined => (me?.active == null ? undefined : { userId: me.user.id, centreId: me.active });

/** Copies of what the server answered to the person who is signed in, for pages that work without a network. */
@Injectable({ providedIn: 'root' })
export class DeviceCopies {
  readonly #session = inject(Session);
  readonly #store = inject(COPY_STORE)();
  /** The person as they were copied last. */
  #lastMe: Me | undefined;

  constructor() {
    const removeOld = (): void => void this.#try((store) => store.removeBefore(now() - copyLifetime));
    removeOld();
    const timer = setInterval(removeOld, everyTenMinutes);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** Stores a copy of an answer to the person who is signed in, and of who that is. */
  async store(address: string, body: unknown): Promise<void> {
    const me = this.#session.me();
    const owner = ownerOf(me);
    if (me === null || owner === undefined) return;
    await this.#put(owner, address, body);
    if (this.#lastMe === me || address === '/me') return;
    this.#lastMe = me;
    await this.#put(owner, '/me', me);
  }
  /** The copy of an answer; of who is signed in also before anybody is. */
  async find(address: string): Promise<Copy | undefined> {
    const moment = now();
    const copy = await this.#try(async (store) => {
      const owner = ownerOf(this.#session.me()) ?? (address === '/me' ? await store.lastOwner() : undefined);
      return owner === undefined ? undefined : store.get({ ...owner, id: address }, moment - copyLifetime);
    });
    // From the future: the clock of the device was set back, and nobody knows how old it is.
    return copy !== undefined && copy.at > moment ? undefined : copy;
  }
  /** The copies of the person who is signed in under addresses of one shape. */
  async list(shape: RegExp): Promise<readonly Copy[]> {
    const owner = ownerOf(this.#session.me());
    const moment = now();
    if (owner === undefined) return [];
    const found = await this.#try((store) => store.list(owner, shape, moment - copyLifetime));
    return (found ?? []).filter(({ at }) => at <= moment);
  }
  /** Writes marks that the server has taken into the copies of their rosters. */
  async mark(sent: readonly QueuedCommand[]): Promise<void> {
    const owner = ownerOf(this.#session.me());
    if (owner !== undefined) await this.#try((store) => copyMarks(store, owner, sent, now()));
  }
  /** Whether there is a copy that is not older than so many milliseconds. */
  async hasFresh(address: string, age: number): Promise<boolean> {
    const owner = ownerOf(this.#session.me());
    if (owner === undefined) return false;
    const at = await this.#try((store) => store.timeOf({ ...owner, id: address }));
    return at !== undefined && at > now() - age;
  }
  /** Removes every copy of a person from the device, and the key that reads them. */
  async wipe(userId: string): Promise<void> {
    this.#lastMe = undefined;
    await this.#try((store) => store.wipe(userId));
  }
  /** The server no longer knows the sign-in of this device: removes the copies of the person whose it was. */
  async forget(): Promise<void> {
    const owner = await this.#try((store) => store.lastOwner());
    if (owner !== undefined) await this.wipe(owner.userId);
  }

  async #put(owner: Owner, id: string, body: unknown): Promise<void> {
    await this.#try((store) => store.put({ ...owner, id }, { body, at: now() }));
    // The person signed out while the copy was being stored.
    if (ownerOf(this.#session.me())?.userId !== owner.userId) await this.wipe(owner.userId);
  }
  /** Undefined where the device has no database, no room left, or a row that cannot be read: the page then needs a connection, and says so. */
  async #try<Found>(work: (store: CopyStore) => Promise<Found>): Promise<Found | undefined> {
    const store = await this.#store;
    if (store === undefined) return undefined;
    try {
      return await work(store);
    } catch (fault) {
      if (fault instanceof DOMException) return undefined;
      throw fault;
    }
  }
}
