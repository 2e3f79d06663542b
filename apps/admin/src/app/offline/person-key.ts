import type { DBSchema, IDBPDatabase } from 'idb';
import { newKey } from './sealing.ts';

/** A database with one key for each person who signs in on this device. */
export interface KeySchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
}

/** The key of a person, made at the first use. Two tabs may make one at once: the first that is stored counts. */
export async function personKey<Schema extends KeySchema>(opened: IDBPDatabase<Schema>, userId: string): Promise<CryptoKey> {
  const database = opened as unknown as IDBPDatabase<KeySchema>;
  const known = await database.get('keys', userId);
  if (known !== undefined) return known;
  const made = await newKey();
  const { store, done } = database.transaction('keys', 'readwrite');
  const first = await store.get(userId);
  await Promise.all([first === undefined ? store.put(made, userId) : undefined, done]);
  return first ?? made;
}
