import { signal } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { saveraWhole } from '../../testing/groups.ts';
import { meera, outage } from '../../testing/page.ts';
import { openStore } from '../../testing/store.ts';
import { GroupStore } from './group-store.ts';

const planner = { ...meera, permissions: [...meera.permissions, 'reminders:read'] } as typeof meera;
const without = (...refused: readonly string[]) => ({ ...meera, permissions: meera.permissions.filter((one) => !refused.includes(one)) });
const start = async (me = meera) => openStore(GroupStore, { me, connect: (store) => store.id.connect(signal('g1')) });
const partsOf = (store: GroupStore) => store.tabs().map(({ path }) => path.replace('/groups/g1/', ''));

describe('a group and the parts of its page', () => {
  it.each([
    { me: planner, then: ['overview', 'roster', 'waiting', 'sessions', 'reminders', 'settings'] },
    { me: without('members:read'), then: ['overview', 'roster', 'sessions', 'settings'] },
    { me: without('groups:write'), then: ['overview', 'roster', 'waiting', 'sessions'] },
  ])('are those that the reader may open: $then', async ({ me, then }) => {
    const open = await start(me);
    await open.answer('/groups/g1', { ...saveraWhole, waiting: 2, reserved: 1 });
    expect(partsOf(open.store)).toEqual(then);
  });

  it('count its people and those who wait, and go by the clock of its schedule', async () => {
    const open = await start();
    await open.answer('/groups/g1', { ...saveraWhole, waiting: 2, reserved: 1 });
    const counts = open.store.tabs().flatMap(({ count }) => count ?? []);
    expect(counts).toEqual([saveraWhole.roster.length, 3]);
    expect(open.store.timeZone()).toBe(saveraWhole.schedule.timeZone);
  });

  it('are there without the group, which may be read again', async () => {
    const open = await start();
    await open.answer('/groups/g1', outage, 503);
    const { group, when, coming } = open.store;
    expect([group(), when(), coming(), partsOf(open.store).includes('waiting')]).toEqual([undefined, undefined, undefined, false]);
  });
});
