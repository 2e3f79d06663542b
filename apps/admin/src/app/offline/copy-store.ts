import { openDB, type IDBPDatabase } from 'idb';
import type { Owner } from './command.ts';
import { personKey, type KeySchema } from './person-key.ts';
import { open, seal, type Place, type Sealed } from './sealing.ts';

/** Milliseconds for which a copy is stored: a person who has not signed in for so long finds nothing of it on the device. */
export const copyLifetime = 12 * 3_600_000;

/** An answer of the server, and its moment. */
export interface Copy {
  readonly body: unknown;
  readonly at: number;
}
interface SealedCopy extends Sealed {
  readonly at: number;
}
interface Schema extends KeySchema {
  copies: { key: [string, string, string]; value: SealedCopy; indexes: { userId: string; at: number } };
  /** The person who used the console last, so that it starts without a network. */
  owners: { key: 'last'; value: Owner };
}

/**
 * Copies of answers in IndexedDB, encrypted with a key of their person that never leaves the browser; in clear are ids and addresses only.
 * The key is another one than that of commands: copies are removed while commands still wait.
 */
export class CopyStore {
  constructor(private readonly database: IDBPDatabase<Schema>) {}

  /** Stores a copy, unless the person has signed out meanwhile: that has destroyed the key. */
  async put(place: Place, { body, at }: Copy): Promise<void> {
    const key = await personKey(this.database, place.userId);
    const row = { ...(await seal(key, place, body)), at };
    const { done, objectStore } = this.#transaction();
    const isSignedIn = (await objectStore('keys').get(place.userId)) !== undefined;
    const { userId, centreId } = place;
    await Promise.all([
      ...(isSignedIn ? [objectStore('copies').put(row), objectStore('owners').put({ userId, centreId }, 'last')] : []),
      done,
    ]);
  }
  async get({ userId, centreId, id }: Place, since: number): Promise<Copy | undefined> {
    const [row, key] = await Promise.all([this.database.get('copies', [userId, centreId, id]), this.database.get('keys', userId)]);
    if (row === undefined || key === undefined || row.at < since) return undefined;
    return { body: await open(key, row), at: row.at };
  }
  /** The copies of an owner under addresses of one shape. */
  async list({ userId, centreId }: Owner, shape: RegExp, since: number): Promise<readonly Copy[]> {
    const [rows, key] = await Promise.all([this.database.getAllFromIndex('copies', 'userId', userId), this.database.get('keys', userId)]);
    if (key === undefined) return [];
    const asked = rows.filter((row) => row.centreId === centreId && row.at >= since && shape.test(row.id));
    return Promise.all(asked.map(async (row) => ({ body: await open(key, row), at: row.at })));
  }
  /** When a copy was made; undefined where there is none. */
  async timeOf({ userId, centreId, id }: Place): Promise<number | undefined> {
    return (await this.database.get('copies', [userId, centreId, id]))?.at;
  }
  lastOwner(): Promise<Owner | undefined> {
    return this.database.get('owners', 'last');
  }
  async removeBefore(moment: number): Promise<void> {
    const { store, done } = this.database.transaction('copies', 'readwrite');
    const old = await store.index('at').getAllKeys(IDBKeyRange.upperBound(moment, true));
    await Promise.all([...old.map((key) => store.delete(key)), done]);
  }
  /** Removes every copy of a person, and the key that reads them. */
  async wipe(userId: string): Promise<void> {
    const { done, objectStore } = this.#transaction();
    const [ids, last] = await Promise.all([objectStore('copies').index('userId').getAllKeys(userId), objectStore('owners').get('last')]);
    await Promise.all([
      ...ids.map((id) => objectStore('copies').delete(id)),
      ...(last?.userId === userId ? [objectStore('owners').delete('last')] : []),
      objectStore('keys').delete(userId),
      done,
    ]);
  }

  #transaction() {
    const transaction = this.database.transaction(['copies', 'keys', 'owners'], 'readwrite');
    return { done: transaction.done, objectStore: transaction.objectStore.bind(transaction) };
  }
}

/** Opens the database of copies; undefined where the browser allows none (private mode, no secure context). */
export async function openCopyStore(): Promise<CopyStore | undefined> {
  if (!('indexedDB' in globalThis) || !('subtle' in crypto)) return undefined;
  try {
    const database = await openDB<Schema>('saath-copies', 1, {
      upgrade(created) {
        const copies = created.createObjectStore('copies', { keyPath: ['userId', 'centreId', 'id'] });
        copies.createIndex('userId', 'userId');
        copies.createIndex('at', 'at');
        created.createObjectStore('keys');
        created.createObjectStore('owners');
      },
    });
    return new CopyStore(database);
  } catch (fault) {
    if (fault instanceof DOMException) return undefined;
    throw fault;
  }
}
