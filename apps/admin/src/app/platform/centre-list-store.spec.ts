import { signal } from '@angular/core';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aCentre, rahul } from '../../testing/centres.ts';
import { pageOf } from '../../testing/sessions.ts';
import { openStore } from '../../testing/store.ts';
import { CentreActions } from './centre-actions.ts';
import { CentreListStore } from './centre-list-store.ts';

describe('the centres of the platform', () => {
  const state = signal<string | undefined>(undefined);
  const act = jest.fn<() => Promise<boolean>>();
  const start = async () => {
    const open = await openStore(CentreListStore, {
      me: rahul,
      providers: [{ provide: CentreActions, useValue: { rename: act } }],
      connect: (store) => store.state.connect(state),
    });
    await open.answer('/platform/centres', pageOf(aCentre(), aCentre({ id: 'c2', state: 'suspended' })));
    return open;
  };
  beforeEach(() => {
    state.set(undefined);
  });

  it.each([
    { given: undefined, then: ['c1', 'c2'] },
    { given: 'suspended', then: ['c2'] },
    { given: 'unheard-of', then: [] },
  ])('in the state $given are $then', async ({ given, then }) => {
    state.set(given);
    const { store } = await start();
    expect(store.shown().map(({ id }) => id)).toEqual(then);
  });

  it('can be filtered by every state', async () => {
    const { store } = await start();
    expect(store.states()).toContainEqual({ value: 'suspended', label: 'Suspended' });
  });

  it.each([
    { done: true, then: 1 },
    { done: false, then: 0 },
  ])('are read again $then times after an action with the answer $done', async ({ done, then }) => {
    act.mockResolvedValue(done);
    const { store, http, settle } = await start();
    await store.act('rename', aCentre());
    await settle();
    expect(http.match('/api/v1/platform/centres?limit=100')).toHaveLength(then);
  });
});
