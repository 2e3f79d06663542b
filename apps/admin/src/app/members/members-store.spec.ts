import { signal } from '@angular/core';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { sagarItem } from '../../testing/people.ts';
import { outage } from '../../testing/page.ts';
import { aMemberItem, pageOf } from '../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { MembersStore } from './members-store.ts';

const aPause = () => new Promise((resolve) => setTimeout(resolve, 320));

describe('the list of members', () => {
  let open: OpenStore<MembersStore>;
  const [branch, stage] = [signal<string | undefined>(undefined), signal<string | undefined>(undefined)];
  const start = async (): Promise<MembersStore> => {
    open = await openStore(MembersStore, {
      connect: (store) => {
        store.branch.connect(branch);
        store.stage.connect(stage);
      },
    });
    return open.store;
  };
  beforeEach(() => {
    branch.set(undefined);
    stage.set(undefined);
  });

  it.each([
    { branch: undefined, stage: undefined, then: '/members', names: '' },
    { branch: 'b1', stage: undefined, then: '/members?branchId=b1', names: 'branch' },
    { branch: undefined, stage: 'alumni', then: '/members?stage=alumni', names: 'Alumni' },
    { branch: 'b1', stage: 'alumni', then: '/members?branchId=b1&stage=alumni', names: 'Alumni and branch' },
    { branch: undefined, stage: 'unheard-of', then: '/members?stage=unheard-of', names: '' },
  ])('for branch $branch and stage $stage is read from $then', async (given) => {
    branch.set(given.branch);
    stage.set(given.stage);
    const store = await start();
    expect(open.request('/members').request.urlWithParams).toBe(`/api/v1${given.then}`);
    expect(store.filterNames()).toBe(given.names);
  });

  it('has the members of the list', async () => {
    const store = await start();
    await open.answer('/members', pageOf(sagarItem));
    expect(store.members()).toEqual([sagarItem]);
    expect(store.loaded().status()).toBe('resolved');
  });

  it('searches once the typing pauses, and only for the last text', async () => {
    const store = await start();
    await open.answer('/members', pageOf(sagarItem));
    store.search('Su');
    store.search(' Sunil ');
    expect(store.isSearch()).toBe(false);
    await aPause();
    await open.settle();
    const request = open.request('/members/search');
    expect(request.request.body).toEqual({ text: 'Sunil' });
    request.flush(pageOf(aMemberItem()));
    await open.settle();
    expect(store.members().map(({ id }) => id)).toEqual(['sunil']);
  });

  it('searches legal names for the same text when that is asked for, and the shown values again for the next text', async () => {
    const store = await start();
    await open.answer('/members', pageOf(sagarItem));
    store.search('Patil');
    await aPause();
    await open.settle();
    await open.answer('/members/search', pageOf());
    store.searchLegalNames();
    expect(store.isLegalNames()).toBe(true);
    await open.settle();
    const request = open.request('/members/search/legal-names');
    expect(request.request.body).toEqual({ text: 'Patil' });
    request.flush(pageOf({ ...aMemberItem(), foundBy: 'legal-name' }));
    await open.settle();
    expect(store.members()).toMatchObject([{ id: 'sunil', foundBy: 'legal-name' }]);
    store.search('Patils');
    expect(store.isLegalNames()).toBe(false);
  });

  it('shows the list again when the search is emptied', async () => {
    const store = await start();
    await open.answer('/members', pageOf(sagarItem));
    store.search('Sunil');
    await aPause();
    await open.settle();
    await open.answer('/members/search', pageOf(aMemberItem()));
    store.search('  ');
    await aPause();
    expect(store.members()).toEqual([sagarItem]);
  });

  it('has nobody when the search fails, and says why', async () => {
    const store = await start();
    await open.answer('/members', pageOf(sagarItem));
    store.search('Sunil');
    await aPause();
    await open.settle();
    await open.answer('/members/search', outage, 503);
    expect(store.members()).toEqual([]);
    expect(store.loaded().status()).toBe('error');
  });

  it('offers every stage by its name', async () => {
    const store = await start();
    expect(store.stages()[0]).toEqual({ value: 'enquiry', label: 'Enquiry' });
    expect(store.stages()).toHaveLength(7);
  });
});
