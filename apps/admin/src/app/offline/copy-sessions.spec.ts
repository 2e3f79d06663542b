import { describe, expect, it } from '@jest/globals';
import { withDatabase } from '../../testing/device-database.ts';
import { NotDone, type ApiDoor } from './api-door.ts';
import { copySessions } from './copy-sessions.ts';
import { openCopyStore } from './copy-store.ts';

describe('the copies of a session, after its commands were sent while no page was open', () => {
  withDatabase();
  const owner = { userId: 'meera', centreId: 'c1' };

  it('are those of what the server has now, as far as it answers', async () => {
    const store = (await openCopyStore())!;
    const door: ApiDoor = {
      ask: <Answer>(_verb: string, path: string) =>
        path.endsWith('/records') ? Promise.reject(new NotDone(0, 'http/offline', {})) : Promise.resolve({ path } as Answer),
    };
    const copyOf = (part: string) => store.get({ ...owner, id: `/sessions/s1${part}` }, 0);
    for (const part of ['', '/roster', '/records']) await store.put({ ...owner, id: `/sessions/s1${part}` }, { body: 'old', at: 1 });
    await copySessions(store, owner, door, new Set(['s1']), () => 2);
    expect(await Promise.all(['', '/roster', '/records'].map(copyOf))).toEqual([
      { body: { path: '/sessions/s1' }, at: 2 },
      { body: { path: '/sessions/s1/roster' }, at: 2 },
      { body: 'old', at: 1 },
    ]);
  });
});
