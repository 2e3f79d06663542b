import { beforeEach, describe, expect, it } from '@jest/globals';
import { NotDone, type ApiDoor } from './api-door.ts';
import type { Command, Owner, QueuedCommand } from './command.ts';
import { drainInBackground, StillWaiting } from './drain-in-background.ts';
import { MemoryStore } from './memory-store.ts';

const owner: Owner = { userId: 'u1', centreId: 'c1' };
const me = { user: { id: 'u1' }, active: 'c1' };
const mark = (id: string, order: number, sessionId = 's1'): QueuedCommand => ({
  ...{ id, order, status: { name: 'waiting' } },
  command: { type: 'mark-attendance', sessionId, personId: id, state: 'present', markedAt: '2026-11-25T05:05:00.000Z' },
});
const other = (id: string, order: number, command: Command): QueuedCommand => ({ id, order, command, status: { name: 'waiting' } });
const finish = other('end', 9, { type: 'finish-session', sessionId: 's1' });

type Reply = object | NotDone | (() => Promise<object>);
const none = new NotDone(0, 'http/offline', {});

describe('sending while no page is open', () => {
  let store: MemoryStore;
  let asked: string[];
  let told: string[];
  let kept: string[];
  /** Runs with these replies by path; what has none is taken. */
  const run = (replies: Readonly<Record<string, Reply>> = {}): Promise<void> => {
    const door: ApiDoor = {
      async ask<Answer>(verb: string, path: string): Promise<Answer> {
        asked.push(`${verb} ${path}`);
        const reply = replies[path] ?? (path === '/me' ? me : { conflicts: [] });
        if (reply instanceof NotDone) throw reply;
        return (typeof reply === 'function' ? await reply() : reply) as Answer;
      },
    };
    const keep = async (sent: readonly QueuedCommand[]): Promise<void> => {
      const stored = (await store.load(owner)).map(({ id }) => id);
      kept.push(...sent.map(({ id }) => id).filter((id) => stored.includes(id)));
    };
    return drainInBackground({ store, owner, door, keep, tell: (sent) => void told.push(...sent.map(({ id }) => id)) });
  };
  beforeEach(() => {
    [store, asked, told, kept] = [new MemoryStore(), [], [], []];
  });
  const put = (...rows: readonly QueuedCommand[]): Promise<void> => store.apply(owner, { put: rows });

  it('asks nothing when nothing waits', async () => {
    await put({ ...finish, status: { name: 'draft' } });
    await run();
    expect(asked).toEqual([]);
  });

  it('sends everything in order, tells open pages, and leaves nothing behind; what was sent is known before it leaves the device', async () => {
    await put(finish, mark('b', 2), mark('a', 1));
    await run();
    expect(asked).toEqual(['GET /me', 'PUT /sessions/s1/attendance', 'POST /sessions/s1/finish']);
    expect([told, kept, await store.count('u1')]).toEqual([['a', 'b', 'end'], ['a', 'b', 'end'], 0]);
  });

  it.each([
    { whose: 'another person', reply: { ...me, user: { id: 'u2' } } },
    { whose: 'another centre', reply: { ...me, active: 'c2' } },
    { whose: 'nobody', reply: new NotDone(401, 'auth/signed-out', {}) },
  ])('sends nothing for the sign-in of $whose', async ({ reply }) => {
    await put(mark('a', 1));
    await run({ '/me': reply });
    expect([asked, await store.count('u1')]).toEqual([['GET /me'], 1]);
  });

  it.each([
    { given: 'no network', replies: { '/me': none } },
    { given: 'a network that goes', replies: { '/sessions/s1/attendance': none } },
    { given: 'a server at rest', replies: { '/sessions/s1/attendance': new NotDone(503, 'http/503', {}) } },
  ])('is asked again by the browser after $given, and nothing is lost', async ({ replies }) => {
    await put(mark('a', 1));
    await expect(run(replies)).rejects.toThrow(StillWaiting);
    expect(await store.load(owner)).toEqual([mark('a', 1)]);
    await run();
    expect([told, await store.count('u1')]).toEqual([['a'], 0]);
  });

  it('goes on with other sessions when one has no answer', async () => {
    await put(mark('a', 1), mark('b', 2, 's2'));
    await expect(run({ '/sessions/s1/attendance': new NotDone(503, 'http/503', {}) })).rejects.toThrow(StillWaiting);
    expect((await store.load(owner)).map(({ id }) => id)).toEqual(['a']);
  });

  it('sets aside what is refused, with the reason, and waits for a decision between two marks', async () => {
    const theirs = { clientId: 'b', mine: {}, theirs: {} };
    await put(mark('a', 1), mark('b', 2, 's2'));
    await run({
      '/sessions/s1/attendance': new NotDone(409, 'attendance/session-cancelled', {}),
      '/sessions/s2/attendance': { conflicts: [theirs] },
    });
    expect((await store.load(owner)).map(({ status }) => status)).toEqual([
      { name: 'refused', code: 'attendance/session-cancelled', params: {} },
      { name: 'disputed', conflict: theirs },
    ]);
    expect(told).toEqual([]);
  });

  it('leaves alone a mark that was replaced on a page while the older one was under way', async () => {
    await put(mark('a', 1));
    const replace = async (): Promise<object> => {
      if (asked.length === 2) await store.apply(owner, { remove: ['a'], put: [mark('a2', 2)] });
      return { conflicts: [] };
    };
    await run({ '/sessions/s1/attendance': replace });
    expect(asked).toEqual(['GET /me', 'PUT /sessions/s1/attendance', 'PUT /sessions/s1/attendance']);
    expect([told, await store.count('u1')]).toEqual([['a2'], 0]);
  });
});
