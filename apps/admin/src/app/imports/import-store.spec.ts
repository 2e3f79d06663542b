import { signal } from '@angular/core';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { outage } from '../../testing/page.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { problemOf } from '../api/problem.ts';
import type { ImportView } from '../api/shapes.ts';
import { ImportStore } from './import-store.ts';

const sheet = (given: Partial<ImportView> = {}): ImportView => ({
  id: 'i1',
  kind: 'members',
  state: 'checked',
  rows: 120,
  progress: { done: 0, total: 120 },
  summary: {},
  problems: [],
  createdAt: '2026-11-25T05:00:00Z',
  committedAt: null,
  version: 1,
  ...given,
});

describe('an import', () => {
  let open: OpenStore<ImportStore>;
  const id = signal<string | undefined>('i1');
  const start = async (): Promise<ImportStore> => {
    open = await openStore(ImportStore, { connect: (store) => store.id.connect(id) });
    return open.store;
  };

  beforeEach(() => {
    id.set('i1');
  });

  it('is not asked for before there is one', async () => {
    id.set(undefined);
    const store = await start();
    open.http.expectNone(() => true);
    expect(store.sheet()).toBeUndefined();
    expect(store.isRunning()).toBe(false);
  });

  it('shows what it would change', async () => {
    const store = await start();
    await open.answer('/imports/i1', sheet());
    expect(store.sheet()?.rows).toBe(120);
    expect(store.isRunning()).toBe(false);
  });

  it('asks for an id that is no id as it is written', async () => {
    id.set('a/b');
    await start();
    expect(open.request('/imports/').request.url).toBe('/api/v1/imports/a%2Fb');
  });

  it('has nothing to show when it cannot be loaded', async () => {
    const store = await start();
    await open.answer('/imports/i1', outage, 503);
    expect(store.sheet()).toBeUndefined();
  });

  it('runs from the order to commit until the server answers, and is then loaded again', async () => {
    const store = await start();
    await open.answer('/imports/i1', sheet());
    const committed = store.commit('i1');
    expect(store.isRunning()).toBe(true);
    open.request('/imports/i1/commit').flush({});
    await committed;
    await open.settle();
    await open.answer('/imports/i1', sheet({ state: 'committed' }));
    expect(store.sheet()?.state).toBe('committed');
    expect(store.isRunning()).toBe(false);
  });

  it('says why it was not committed, and forgets it with the next import', async () => {
    const store = await start();
    await open.answer('/imports/i1', sheet());
    const committed = store.commit('i1');
    open.request('/imports/i1/commit').flush({ status: 409, code: 'imports/busy' }, { status: 409, statusText: 'Conflict' });
    await committed;
    expect(problemOf(store.fault()).code).toBe('imports/busy');
    id.set('i2');
    expect(store.fault()).toBeUndefined();
  });

  it('loads the progress of a running import every second, and stops when it is done', async () => {
    const store = await start();
    await open.answer('/imports/i1', sheet({ state: 'committing', progress: { done: 40, total: 120 } }));
    expect(store.isRunning()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1050));
    await open.settle();
    await open.answer('/imports/i1', sheet({ state: 'committed', progress: { done: 120, total: 120 } }));
    await new Promise((resolve) => setTimeout(resolve, 1050));
    await open.settle();
    open.http.expectNone('/api/v1/imports/i1');
    expect(store.isRunning()).toBe(false);
  });
});
