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
    await open.answer('/platform/centres/figures', { centres: 200, waiting: 0, members: 0, groups: 0 });
    return open;
  };
  beforeEach(() => {
    state.set(undefined);
  });

  it.each([
    { given: undefined, then: null },
    { given: 'suspended', then: 'suspended' },
    { given: 'unheard-of', then: null },
  ])('in the state $given are asked for by $then', async ({ given, then }) => {
    state.set(given);
    const { store, request } = await start();
    const asked = request('/platform/centres?');
    expect(asked.request.params.get('state')).toBe(then);
    asked.flush(pageOf(aCentre()));
    expect(store.figures()?.centres).toBe(200);
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
    const { store, http, settle, answer } = await start();
    await answer('/platform/centres?', pageOf(aCentre()));
    await store.act('rename', aCentre());
    await settle();
    expect(http.match(({ url }) => url.startsWith('/api/v1/platform/centres'))).toHaveLength(2 * then);
  });
});
