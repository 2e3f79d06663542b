import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { saveraWhole } from '../../testing/groups.ts';
import { outage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { aConflict } from '../../testing/scheduling.ts';
import { aMemberItem, pageOf } from '../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { problemOf } from '../api/problem.ts';
import type { Group } from '../api/shapes.ts';
import { AddPersonStore } from './add-person-store.ts';

const full = { status: 409, code: 'groups/full', params: {} };

describe('adding a person to a group', () => {
  let open: OpenStore<AddPersonStore>;
  const start = async (group: Partial<Group> = {}): Promise<AddPersonStore> => {
    open = await openStore(AddPersonStore, { providers: [{ provide: MAT_DIALOG_DATA, useValue: { ...saveraWhole, ...group } }] });
    return open.store;
  };

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'], now: new Date('2026-11-25T19:00:00Z') });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('searches for the text without the spaces around it, and for nothing when there is none', async () => {
    const store = await start();
    store.search('   ');
    await open.settle();
    open.http.expectNone('/api/v1/members/search');
    store.search(' Sunil ');
    await open.settle();
    expect(open.request('/members/search').request.body).toEqual({ text: 'Sunil' });
  });

  it('finds members', async () => {
    const store = await start();
    store.search('Sunil');
    await open.settle();
    await open.answer('/members/search', pageOf(aMemberItem()));
    expect(store.found.value()?.items.map(({ id }) => id)).toEqual(['sunil']);
  });

  it('enrols the chosen member from today, by the day of the branch', async () => {
    const store = await start();
    const chosen = store.choose({ id: 'sunil' });
    expect(store.busy()).toBe(true);
    const check = open.request('/groups/g1/enrolments/conflicts');
    expect(check.request.body).toEqual({ memberId: 'sunil', startsOn: '2026-11-26' });
    check.flush({ conflicts: [] });
    await open.settle();
    const request = open.request('/groups/g1/enrolments');
    expect(request.request.body).toEqual({ memberId: 'sunil', startsOn: '2026-11-26' });
    request.flush({});
    expect(await chosen).toBe(true);
    expect(store.busy()).toBe(false);
  });

  it('says why somebody was not enrolled, until the next try', async () => {
    const store = await start();
    const chosen = store.choose({ id: 'sunil' });
    await open.answer('/groups/g1/enrolments/conflicts', { conflicts: [] });
    open.request('/groups/g1/enrolments').flush(full, { status: 409, statusText: 'Conflict' });
    expect(await chosen).toBe(false);
    expect(problemOf(store.fault()).code).toBe('groups/full');
    void store.choose({ id: 'asha' });
    expect(store.fault()).toBeUndefined();
    await open.answer('/groups/g1/enrolments/conflicts', { conflicts: [] });
    open.request('/groups/g1/enrolments').flush({});
  });

  it('waits with a person who is expected elsewhere at the same time, until they are added anyway', async () => {
    const store = await start();
    const chosen = store.choose({ id: 'sunil' });
    await open.answer('/groups/g1/enrolments/conflicts', { conflicts: [aConflict({ kind: 'people', people: 1 })] });
    expect(await chosen).toBe(false);
    expect(store.warned()).toMatchObject({ person: { memberId: 'sunil' }, conflicts: [{ otherGroupName: 'Himmat' }] });
    open.http.expectNone('/api/v1/groups/g1/enrolments');
    const added = store.enrolAnyway({ memberId: 'sunil' });
    open.request('/groups/g1/enrolments').flush({});
    expect(await added).toBe(true);
  });

  it('forgets the warning when another person is searched for', async () => {
    const store = await start();
    store.warned.set({ person: { memberId: 'sunil' }, conflicts: [aConflict()] });
    store.search('Neel');
    expect(store.warned()).toBeUndefined();
  });

  it('enrols nobody while conflicts cannot be looked for, and says why', async () => {
    const store = await start();
    const chosen = store.choose({ id: 'sunil' });
    await open.answer('/groups/g1/enrolments/conflicts', outage, 503);
    expect(await chosen).toBe(false);
    expect(problemOf(store.fault()).status).toBe(503);
  });

  describe('in a group for families', () => {
    const family = { kind: 'family-support' };

    it('lists the relatives of the chosen member, and enrols nobody yet', async () => {
      const store = await start(family);
      const chosen = store.choose({ id: 'm1' });
      open.request('/members/m1').flush(sagar);
      expect(await chosen).toBe(false);
      expect(store.relatives()?.map(({ displayName }) => displayName)).toEqual(['Asha T.']);
      open.http.expectNone('/api/v1/groups/g1/enrolments');
    });

    it('enrols a relative', async () => {
      const store = await start(family);
      const enrolled = store.enrol({ relativeId: 'r1' });
      await open.answer('/groups/g1/enrolments/conflicts', { conflicts: [] });
      const request = open.request('/groups/g1/enrolments');
      expect(request.request.body).toEqual({ relativeId: 'r1', startsOn: '2026-11-26' });
      request.flush({});
      expect(await enrolled).toBe(true);
    });

    it('forgets the relatives when another member is searched for', async () => {
      const store = await start(family);
      store.relatives.set(sagar.relatives);
      store.search('Neel');
      expect(store.relatives()).toBeUndefined();
    });
  });

  it.each([
    { kind: 'family-support', then: true },
    { kind: 'group-counselling', then: false },
    { kind: 'unheard-of', then: false },
  ])('of kind $kind enrols relatives: $then', async ({ kind, then }) => expect((await start({ kind })).isForFamilies()).toBe(then));
});
