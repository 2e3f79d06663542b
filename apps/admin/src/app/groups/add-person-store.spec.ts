import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { saveraWhole } from '../../testing/groups.ts';
import { outage } from '../../testing/page.ts';
import { sagar } from '../../testing/people.ts';
import { aConflict } from '../../testing/scheduling.ts';
import { aMemberItem, pageOf } from '../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { problemOf } from '../api/problem.ts';
import type { Group, Outlook } from '../api/shapes.ts';
import { AddPersonStore } from './add-person-store.ts';

const seat = {
  ...{ outlook: 'seat', problem: null, reasons: [], people: 3, seats: 12, isAboveRecommended: false, position: 1, isWaiting: false },
  ...{ before: [], mostAllowed: null, decision: null },
};
const fullOutlook = { ...seat, outlook: 'full', problem: 'groups/full', people: 12, position: 3, mostAllowed: 15 };
const full = { status: 409, code: 'groups/full', params: {} };

describe('adding a person to a group', () => {
  let open: OpenStore<AddPersonStore>;
  const start = async (group: Partial<Group> = {}): Promise<AddPersonStore> => {
    open = await openStore(AddPersonStore, { providers: [{ provide: MAT_DIALOG_DATA, useValue: { ...saveraWhole, ...group } }] });
    return open.store;
  };

  const sunil = { id: 'sunil', displayName: 'Sunil' };
  /** Answers what enrolling would do, and the conflicts it would bring. */
  const answer = async (outlook: object = seat, conflicts: readonly unknown[] = []): Promise<void> => {
    await open.answer('/groups/g1/enrolments/outlook', outlook);
    await open.answer('/groups/g1/enrolments/conflicts', { conflicts });
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
    const chosen = store.choose(sunil);
    expect(store.busy()).toBe(true);
    const check = open.request('/groups/g1/enrolments/outlook');
    expect(check.request.body).toEqual({ memberId: 'sunil', startsOn: '2026-11-26' });
    check.flush(seat);
    await open.settle();
    await open.answer('/groups/g1/enrolments/conflicts', { conflicts: [] });
    const request = open.request('/groups/g1/enrolments');
    expect(request.request.body).toEqual({ memberId: 'sunil', startsOn: '2026-11-26' });
    request.flush({});
    expect(await chosen).toBe(true);
    expect(store.busy()).toBe(false);
  });

  it('says why somebody was not enrolled, until the next try', async () => {
    const store = await start();
    const chosen = store.choose(sunil);
    await answer();
    open.request('/groups/g1/enrolments').flush(full, { status: 409, statusText: 'Conflict' });
    expect(await chosen).toBe(false);
    expect(problemOf(store.fault()).code).toBe('groups/full');
    void store.choose({ id: 'asha', displayName: 'Asha' });
    expect(store.fault()).toBeUndefined();
    await answer();
    open.request('/groups/g1/enrolments').flush({});
  });

  it('waits with a person who is expected elsewhere at the same time, until they are added anyway', async () => {
    const store = await start();
    const chosen = store.choose(sunil);
    await answer(seat, [aConflict({ kind: 'people', people: 1 })]);
    expect(await chosen).toBe(false);
    expect(store.considered()).toMatchObject({ person: { memberId: 'sunil' }, name: 'Sunil', conflicts: [{ otherGroupName: 'Himmat' }] });
    open.http.expectNone('/api/v1/groups/g1/enrolments');
    const added = store.enrolAnyway({ memberId: 'sunil' });
    open.request('/groups/g1/enrolments').flush({});
    expect(await added).toBe(true);
  });

  it('forgets the warning when another person is searched for', async () => {
    const store = await start();
    store.considered.set({ person: { memberId: 'sunil' }, name: 'Sunil', outlook: seat as Outlook, conflicts: [aConflict()] });
    store.search('Neel');
    expect(store.considered()).toBeUndefined();
  });

  it('enrols nobody while conflicts cannot be looked for, and says why', async () => {
    const store = await start();
    const chosen = store.choose(sunil);
    await open.answer('/groups/g1/enrolments/outlook', seat);
    await open.answer('/groups/g1/enrolments/conflicts', outage, 503);
    expect(await chosen).toBe(false);
    expect(problemOf(store.fault()).status).toBe(503);
  });

  it.each([
    { why: 'every seat is taken', outlook: fullOutlook },
    { why: 'the group would be larger than its kind recommends', outlook: { ...seat, isAboveRecommended: true } },
    {
      why: 'the kind is not for the person',
      outlook: { ...seat, outlook: 'refused', problem: 'groups/not-eligible', reasons: ['members-only'] },
    },
  ])('enrols nobody by itself if $why', async ({ outlook }) => {
    const store = await start();
    const chosen = store.choose(sunil);
    await answer(outlook);
    expect(await chosen).toBe(false);
    expect(store.considered()).toMatchObject({ name: 'Sunil', outlook });
    open.http.expectNone('/api/v1/groups/g1/enrolments');
  });

  it('puts a person on the waiting list, and changes nothing for one who is on it', async () => {
    const store = await start();
    const considered = { person: { memberId: 'sunil' }, name: 'Sunil', outlook: fullOutlook as Outlook, conflicts: [] };
    const asked = store.wait(considered);
    const request = open.request('/groups/g1/waiting-list');
    expect(request.request.body).toEqual({ memberId: 'sunil' });
    request.flush({});
    expect(await asked).toBe(true);
    expect(await store.wait({ ...considered, outlook: { ...considered.outlook, isWaiting: true } })).toBe(true);
    open.http.expectNone('/api/v1/groups/g1/waiting-list');
  });

  it.each([
    { until: '', decision: { most: 13, reason: 'Speaks Hindi only' } },
    { until: '2026-12-31', decision: { most: 13, reason: 'Speaks Hindi only', until: '2026-12-31' } },
  ])('adds a person on an extra chair by a decision until “$until”', async ({ until, decision }) => {
    const store = await start();
    const added = store.addChair({ memberId: 'sunil' }, { startsOn: '2026-12-02', most: 13, until, reason: 'Speaks Hindi only' });
    const request = open.request('/groups/g1/enrolments');
    expect(request.request.body).toEqual({ memberId: 'sunil', startsOn: '2026-12-02', decision });
    request.flush({});
    expect(await added).toBe(true);
  });

  describe('in a group for families', () => {
    const family = { kind: 'family-support' };

    it('lists the relatives of the chosen member, and enrols nobody yet', async () => {
      const store = await start(family);
      const chosen = store.choose({ id: 'm1', displayName: 'Sagar' });
      open.request('/members/m1').flush(sagar);
      expect(await chosen).toBe(false);
      expect(store.relatives()?.map(({ displayName }) => displayName)).toEqual(['Asha T.']);
      open.http.expectNone('/api/v1/groups/g1/enrolments');
    });

    it('enrols a relative', async () => {
      const store = await start(family);
      const enrolled = store.enrol({ relativeId: 'r1' }, 'Asha T.');
      await answer();
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
