import { signal } from '@angular/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pageOf } from '../../testing/sessions.ts';
import { openStore } from '../../testing/store.ts';
import { FollowUpStore } from './follow-up-store.ts';

const due = (dueOn: string) => ({ id: dueOn, dueOn });

describe('the follow-ups', () => {
  const [state, whose] = [signal<string | undefined>(undefined), signal<string | undefined>(undefined)];
  const start = () =>
    openStore(FollowUpStore, {
      connect: (store) => {
        store.state.connect(state);
        store.whose.connect(whose);
      },
    });
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-24T19:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
    state.set(undefined);
    whose.set(undefined);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    { given: undefined, then: 'due' },
    { given: 'done', then: 'done' },
    { given: 'unheard-of', then: 'due' },
  ])('of the address $given are the ones which are $then', async ({ given, then }) => {
    state.set(given);
    const { store, request } = await start();
    expect(store.shown()).toBe(then);
    expect(request('/follow-ups').request.urlWithParams).toBe(`/api/v1/follow-ups?state=${then}&limit=50`);
  });

  it.each([
    { given: ['2026-11-20', '2026-11-25'], then: { now: ['2026-11-20', '2026-11-25'] } },
    { given: ['2026-11-25', '2026-11-26'], then: { now: ['2026-11-25'], coming: ['2026-11-26'] } },
    { given: ['2026-11-26'], then: { now: [], coming: ['2026-11-26'] } },
  ])('due on $given are divided by the day of the centre', async ({ given, then }) => {
    const { store, answer } = await start();
    await answer('/follow-ups', pageOf(...given.map(due)));
    expect(store.today()).toBe('2026-11-25');
    expect(Object.fromEntries(store.parts().map(({ name, items }) => [name, items.map(({ dueOn }) => dueOn)]))).toEqual(then);
  });

  it('of the reader alone are asked for by their owner', async () => {
    whose.set('mine');
    const { request } = await start();
    expect(request('/follow-ups').request.urlWithParams).toBe('/api/v1/follow-ups?state=due&limit=50&ownerId=s1');
  });

  it('that a colleague left and nobody has come first of all', async () => {
    const { store, answer } = await start();
    const handedOver = { from: 'Sana', by: null, at: '2026-11-23T06:00:00Z', note: null };
    const one = (dueOn: string, but: object): object => ({ ...due(dueOn), ownerId: null, handedOver: null, ...but });
    await answer('/follow-ups', pageOf(one('2026-11-21', {}), one('2026-11-22', { ownerId: 's1' }), one('2026-11-24', { handedOver })));
    expect(store.parts()[0]?.items.map(({ dueOn }) => dueOn)).toEqual(['2026-11-24', '2026-11-22', '2026-11-21']);
  });

  it('of the reader come before those of others', async () => {
    const { store, answer } = await start();
    await answer('/follow-ups', pageOf({ ...due('2026-11-20'), ownerId: 's9' }, { ...due('2026-11-24'), ownerId: 's1' }));
    expect(store.parts()[0]?.items.map(({ dueOn }) => dueOn)).toEqual(['2026-11-24', '2026-11-20']);
  });

  it('are chosen while they are listed', async () => {
    const { store, answer } = await start();
    await answer('/follow-ups', pageOf(due('2026-11-20'), due('2026-11-24')));
    store.choice.start();
    for (const id of ['2026-11-20', '2026-11-24', 'gone']) store.choice.set(id, true);
    store.choice.set('2026-11-20', false);
    expect(store.choice.chosen()).toEqual(['2026-11-24']);
    store.choice.stop();
    expect([store.choice.chosen(), store.choice.isOn()]).toEqual([[], false]);
  });

  it('that are completed are one part', async () => {
    state.set('done');
    const { store, answer } = await start();
    await answer('/follow-ups', pageOf(due('2026-11-20'), due('2026-12-20')));
    expect(store.parts()).toEqual([{ name: 'done', items: [due('2026-11-20'), due('2026-12-20')] }]);
  });
});
