import { signal } from '@angular/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ladder } from '../../testing/ladders.ts';
import { meera } from '../../testing/page.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import type { Ladder } from '../api/shapes.ts';
import { LadderStore } from './ladder-store.ts';

const id = signal('l1');
let open: OpenStore<LadderStore>;
const start = async (shown: Ladder = ladder, permissions = ['ladders:read', 'ladders:write']): Promise<void> => {
  open = await openStore(LadderStore, {
    me: { ...meera, permissions },
    connect: (store) => store.id.connect(id),
  });
  await open.answer('/ladders/l1', shown);
};

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-24T19:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the ladder that is read', () => {
  it('has the step that is next, and the one after it', async () => {
    await start();
    expect([open.store.next()?.who, open.store.after()?.who]).toEqual(['relative', 'in-charge']);
  });

  it.each([
    { so: 'no step after the last', shown: { ...ladder, step: 4 }, next: 'in-charge', after: undefined },
    { so: 'no step once it is closed', shown: { ...ladder, state: 'closed' as const, step: null }, next: undefined, after: 'same-day' },
  ])('has $so', async ({ shown, next, after }) => {
    await start(shown);
    expect(open.store.next()?.who).toBe(next);
    if (shown.step !== null) expect(open.store.after()?.who).toBe(after);
  });

  it.each([
    { at: '2026-11-24T18:40:00Z', then: 'today, 00:10' },
    { at: '2026-11-24T18:20:00Z', then: '24 Nov, 23:50' },
    { at: '2026-11-25T19:00:00Z', then: 'tomorrow, 00:30' },
  ])('says $at by the clock of the branch: $then', async ({ at, then }) => {
    await start();
    expect(open.store.when(at)).toBe(then);
  });

  it.each([
    { permissions: ['ladders:read'], then: false },
    { permissions: ['ladders:read', 'ladders:write'], then: true },
  ])('may be changed with $permissions: $then', async ({ permissions, then }) => {
    await start(ladder, permissions);
    expect(open.store.mayWrite()).toBe(then);
  });
});

describe('an act on the ladder', () => {
  it.each([
    {
      so: 'an outcome',
      act: () => open.store.recordOutcome('reached-well', ' '),
      to: '/outcomes',
      body: { step: 3, outcome: 'reached-well' },
    },
    {
      so: 'an outcome with a line',
      act: () => open.store.recordOutcome('not-reached', ' Rang out '),
      ...{ to: '/outcomes', body: { step: 3, outcome: 'not-reached', note: 'Rang out' } },
    },
    { so: 'another person', act: () => open.store.handOver('t2'), to: '/hand-over', body: { staffId: 't2' } },
    { so: 'a reason', act: () => open.store.close('excused', ''), to: '/close', body: { reason: 'excused' } },
    {
      so: 'a reason with a line',
      act: () => open.store.close('readmitted', ' Since Monday\n'),
      ...{ to: '/close', body: { reason: 'readmitted', note: 'Since Monday' } },
    },
  ])('sends $so on the version that was read, and reads what came of it', async ({ act, to, body }) => {
    await start();
    const done = act();
    const request = open.request(`/ladders/l1${to}`);
    expect([request.request.body, request.request.headers.get('If-Match')]).toEqual([body, '"4"']);
    request.flush({ ...ladder, step: 4, version: 5 });
    await done;
    expect([open.store.ladder()?.version, open.store.next()?.who]).toEqual([5, 'in-charge']);
  });

  it.each([
    { status: 409, code: 'ladders/other-step' },
    { status: 409, code: 'ladders/closed' },
    { status: 412, code: 'common/changed-meanwhile' },
  ])('that is refused with $code leaves the ladder as it was read', async ({ status, code }) => {
    await start();
    const done = open.store.recordOutcome('reached-well', '');
    open.request('/ladders/l1/outcomes').flush({ code, status }, { status, statusText: 'Refused' });
    await expect(done).rejects.toBeDefined();
    expect(open.store.ladder()).toEqual(ladder);
  });
});
