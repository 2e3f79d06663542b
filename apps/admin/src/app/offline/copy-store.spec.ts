import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { withDatabase } from '../../testing/device-database.ts';
import { openCopyStore, type CopyStore } from './copy-store.ts';
import type { Sealed } from './sealing.ts';

const roster = { userId: 'meera', centreId: 'c1', id: '/sessions/s1/roster' };
const body = { items: [{ displayName: 'Kabir', code: 'K-104' }] };

describe('the copies of this device', () => {
  withDatabase();
  let store: CopyStore;
  beforeEach(async () => {
    store = (await openCopyStore())!;
  });

  it('are read back, with the time at which they were made, also by another tab', async () => {
    await store.put(roster, { body, at: 1000 });
    const other = (await openCopyStore())!;
    expect(await other.get(roster, 0)).toEqual({ body, at: 1000 });
    expect(await other.timeOf(roster)).toBe(1000);
    expect(await other.lastOwner()).toEqual({ userId: 'meera', centreId: 'c1' });
  });

  it.each([
    { whose: 'another person', place: { ...roster, userId: 'prakash' } },
    { whose: 'another centre of the same person', place: { ...roster, centreId: 'c2' } },
    { whose: 'another address', place: { ...roster, id: '/sessions/s2/roster' } },
  ])('are not answered to $whose', async ({ place }) => {
    await store.put(roster, { body, at: 1000 });
    expect(await store.get(place, 0)).toBeUndefined();
  });

  it.each([
    { since: 1000, then: { body, at: 1000 } },
    { since: 1001, then: undefined },
  ])('that are older than asked for are not answered: since $since', async ({ since, then }) => {
    await store.put(roster, { body, at: 1000 });
    expect(await store.get(roster, since)).toEqual(then);
  });

  it('are removed once they are too old', async () => {
    await store.put(roster, { body, at: 1000 });
    await store.put({ ...roster, id: '/today' }, { body, at: 2000 });
    await store.removeBefore(2000);
    expect([await store.timeOf(roster), await store.timeOf({ ...roster, id: '/today' })]).toEqual([undefined, 2000]);
  });

  it('have no name in clear, and a key that no script can read out', async () => {
    await store.put(roster, { body, at: 1000 });
    const database = await openDB('saath-copies');
    const [row] = (await database.getAll('copies')) as Sealed[];
    const [key] = (await database.getAll('keys')) as CryptoKey[];
    database.close();
    expect(Buffer.from(row!.sealed).toString('latin1')).not.toMatch(/Kabir|K-104|displayName/);
    expect(Object.keys(row!).toSorted()).toEqual(['at', 'centreId', 'id', 'iv', 'sealed', 'userId']);
    expect(key!.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key!)).rejects.toThrow();
  });

  it('cannot be read after a sign-out, even from a row that was saved before, and those of others can', async () => {
    await store.put({ ...roster, userId: 'prakash' }, { body, at: 1000 });
    await store.put(roster, { body, at: 1000 });
    const database = await openDB('saath-copies');
    const saved: unknown = await database.get('copies', ['meera', 'c1', roster.id]);
    await store.wipe('meera');
    expect([await store.timeOf(roster), await store.lastOwner()]).toEqual([undefined, undefined]);
    await database.put('copies', saved);
    await store.put({ ...roster, id: '/today' }, { body, at: 1000 });
    await expect(store.get(roster, 0)).rejects.toThrow();
    database.close();
    expect(await store.get({ ...roster, userId: 'prakash' }, 0)).toEqual({ body, at: 1000 });
  });

  it('are not made where the browser allows no database', async () => {
    globalThis.indexedDB = { open: () => refuse() } as unknown as IDBFactory;
    expect(await openCopyStore()).toBeUndefined();
  });
});

function refuse(): never {
  throw new DOMException('A private window has no database.', 'SecurityError');
}
