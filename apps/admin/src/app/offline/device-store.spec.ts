import { openDB } from 'idb';
import { describe, expect, it } from '@jest/globals';
import { withDatabase } from '../../testing/device-database.ts';
import type { Owner, QueuedCommand } from './command.ts';
import { openDeviceStore } from './device-store.ts';
import type { Sealed } from './sealing.ts';

const meera: Owner = { userId: 'meera', centreId: 'c1' };
const row = (id: string, order: number, personId = 'asha'): QueuedCommand => ({
  id,
  order,
  command: { type: 'mark-attendance', sessionId: 'tuesday-circle', personId, state: 'present', markedAt: '2026-11-25T05:05:00.000Z' },
  status: { name: 'waiting' },
});
/** The content of the database as a person finds it who opens it without the console. */
const atRest = async () => {
  const database = await openDB('saath-offline');
  const rows = (await database.getAll('commands')) as Sealed[];
  const keys = (await database.getAll('keys')) as CryptoKey[];
  database.close();
  return { rows, keys };
};

describe('the store of the device', () => {
  withDatabase();

  it('answers what was stored, in order, also to another tab', async () => {
    await (await openDeviceStore()).apply(meera, { put: [row('b', 2), row('a', 1)] });
    const store = await openDeviceStore();
    expect(store.isDurable).toBe(true);
    expect(await store.load(meera)).toEqual([row('a', 1), row('b', 2)]);
  });

  it('writes and removes in one step', async () => {
    const store = await openDeviceStore();
    await store.apply(meera, { put: [row('a', 1), row('b', 2)] });
    await store.apply(meera, { put: [row('c', 3)], remove: ['a'] });
    expect((await store.load(meera)).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it.each([
    { whose: 'another person', owner: { userId: 'prakash', centreId: 'c1' } },
    { whose: 'another centre of the same person', owner: { userId: 'meera', centreId: 'c2' } },
  ])('answers nothing of it to $whose', async ({ owner }) => {
    const store = await openDeviceStore();
    await store.apply(meera, { put: [row('a', 1)] });
    expect(await store.load(owner)).toEqual([]);
  });

  it('stores no word of a command in clear, and no two rows alike', async () => {
    const store = await openDeviceStore();
    await store.apply(meera, { put: [row('a', 1), row('b', 1)] });
    const { rows } = await atRest();
    const texts = rows.map(({ sealed }) => Buffer.from(sealed).toString('latin1'));
    expect(texts.some((text) => /asha|present|tuesday|mark/.test(text))).toBe(false);
    expect(new Set(rows.map(({ iv }) => iv.join())).size).toBe(2);
    expect(rows.map((stored) => Object.keys(stored).toSorted())).toEqual(Array(2).fill(['centreId', 'id', 'iv', 'sealed', 'userId']));
  });

  it('has a key that no script can read out', async () => {
    await (await openDeviceStore()).apply(meera, { put: [row('a', 1)] });
    const [key] = (await atRest()).keys;
    expect(key!.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key!)).rejects.toThrow();
  });

  it('cannot read a row that was moved to another person', async () => {
    const store = await openDeviceStore();
    await store.apply(meera, { put: [row('a', 1)] });
    const database = await openDB('saath-offline');
    const stored = (await database.get('commands', 'a')) as Sealed;
    await database.put('commands', { ...stored, centreId: 'c2' });
    await expect(store.load({ userId: 'meera', centreId: 'c2' })).rejects.toThrow();
  });

  it('removes rows and key of a person who signs out, in every centre, and nothing of others', async () => {
    const store = await openDeviceStore();
    const prakash = { userId: 'prakash', centreId: 'c1' };
    await store.apply(meera, { put: [row('a', 1)] });
    await store.apply({ ...meera, centreId: 'c2' }, { put: [row('b', 1)] });
    await store.apply(prakash, { put: [row('c', 1)] });
    expect([await store.count('meera'), await store.count('prakash')]).toEqual([2, 1]);
    await store.wipe('meera');
    expect(await store.count('meera')).toBe(0);
    expect((await atRest()).keys).toHaveLength(1);
    expect(await store.load(prakash)).toEqual([row('c', 1)]);
  });

  it('makes one key when two tabs store at once', async () => {
    const [one, other] = await Promise.all([openDeviceStore(), openDeviceStore()]);
    await Promise.all([one.apply(meera, { put: [row('a', 1)] }), other.apply(meera, { put: [row('b', 2)] })]);
    expect(await one.load(meera)).toHaveLength(2);
  });

  it('falls back to memory, and says so, where the browser allows no database', async () => {
    globalThis.indexedDB = { open: () => fail() } as unknown as IDBFactory;
    const store = await openDeviceStore();
    expect(store.isDurable).toBe(false);
    await store.apply(meera, { put: [row('a', 1)] });
    expect([await store.load(meera), await store.count('meera')]).toEqual([[row('a', 1)], 1]);
    await store.wipe('meera');
    expect(await store.load(meera)).toEqual([]);
  });
});

function fail(): never {
  throw new DOMException('A private window has no database.', 'SecurityError');
}
