import { signal } from '@angular/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { saveraWhole } from '../../testing/groups.ts';
import { aBranch } from '../../testing/organisation.ts';
import { meera } from '../../testing/page.ts';
import { pageOf } from '../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { problemOf } from '../api/problem.ts';
import type { Group } from '../api/shapes.ts';
import { Notice } from '../ui/notice.ts';
import { GroupSettingsStore } from './group-settings-store.ts';

describe('the settings of a group', () => {
  let open: OpenStore<GroupSettingsStore>;
  const group = signal<Group>(saveraWhole);
  const from = signal<string | undefined>(undefined);
  const notice = { say: jest.fn<(key: string) => void>() };
  const start = async (given: Group = saveraWhole, me = meera): Promise<GroupSettingsStore> => {
    group.set(given);
    open = await openStore(GroupSettingsStore, {
      me,
      providers: [{ provide: Notice, useValue: notice }],
      connect: (store) => {
        store.group.connect(group);
        store.firstDay.connect(from);
      },
    });
    return open.store;
  };

  beforeEach(() => {
    notice.say.mockReset();
    from.set(undefined);
    jest.useFakeTimers({
      doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'queueMicrotask', 'nextTick'],
      now: new Date('2026-11-25T05:00:00Z'),
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('begin with what the group has', async () => {
    const store = await start();
    expect(store.details().getRawValue()).toEqual({
      name: 'Naya Savera',
      roomId: 'ro1',
      language: 'hi',
      lateAfter: null,
      firstReminder: null,
      capacity: 12,
      enrolmentMode: null,
      facilitatorIds: ['s1'],
      backUpIds: [],
      notes: '',
      settings: {},
    });
    expect(store.when().value).toMatchObject({ days: ['MO', 'WE', 'FR'], startsOn: '2026-11-25', startsAt: '10:30', minutes: 75 });
  });

  it('begin with the schedule that was decided last', async () => {
    const coming = { ...saveraWhole.schedule, startsAt: '18:00', appliesFrom: '2026-12-05' };
    const store = await start({ ...saveraWhole, comingSchedule: coming });
    expect(store.when().value).toMatchObject({ startsOn: '2026-12-05', startsAt: '18:00' });
  });

  describe('of a kind that becomes rarer', () => {
    const sundays = { ...saveraWhole.schedule, recurrence: 'FREQ=WEEKLY;BYDAY=SU', startsOn: '2026-11-22' };
    const comingSchedule = { ...sundays, recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', startsOn: '2027-02-14', appliesFrom: '2027-02-14' };
    const rarer = { ...saveraWhole, kind: 'aftercare-group', schedule: sundays, comingSchedule, settings: {} };

    it('begin with the present schedule, which its later rhythm follows by itself', async () => {
      const store = await start(rarer);
      expect(store.when().value).toMatchObject({ startsOn: '2026-11-25', days: ['SU'], interval: 1, firstWeeks: null });
      expect(store.change()).toBeUndefined();
      expect(store.rhythm()).toEqual({ kind: 'aftercare-group', firstWeeks: 12 });
      expect(store.fields().map(({ key }) => key)).not.toContain('weeklyWeeks');
    });

    it('change its weeks with the schedule', async () => {
      const store = await start(rarer);
      store.when().patchValue({ firstWeeks: 16 });
      jest.setSystemTime(Date.now() + 320);
      await new Promise((resolve) => setTimeout(resolve, 320));
      expect(store.change()).toMatchObject({ startsOn: '2026-11-22', recurrence: 'FREQ=WEEKLY;BYDAY=SU', firstWeeks: 16 });
      expect(store.rhythm()?.firstWeeks).toBe(16);
      void store.saveWhen();
      await open.settle();
      const { request } = open.http.expectOne(`/api/v1/groups/${rarer.id}/schedule`);
      expect(request.body).toMatchObject({ applyFrom: '2026-11-25', firstWeeks: 16 });
    });

    it('do not ask for them once it is rarer, or from that day on', async () => {
      const store = await start({ ...rarer, schedule: comingSchedule, comingSchedule: null });
      expect(store.when().value).not.toHaveProperty('firstWeeks');
      expect(store.rhythm()).toBeUndefined();
      from.set('2027-02-14');
      group.set(rarer);
      expect(store.when().value).toMatchObject({ startsOn: '2027-02-14', interval: 2 });
    });
  });

  it.each([
    { from: '2026-12-02', startsOn: '2026-12-02', startsAt: '10:30' },
    { from: '2026-12-05', startsOn: '2026-12-05', startsAt: '18:00' },
    { from: '2026-12-08', startsOn: '2026-12-08', startsAt: '18:00' },
    { from: '2026-11-24', startsOn: '2026-12-05', startsAt: '18:00' },
    { from: 'tomorrow', startsOn: '2026-12-05', startsAt: '18:00' },
  ])('“this and following” from $from begin on $startsOn at $startsAt, before the change that is decided as it is then', async (given) => {
    const coming = { ...saveraWhole.schedule, startsAt: '18:00', appliesFrom: '2026-12-05' };
    from.set(given.from);
    const store = await start({ ...saveraWhole, comingSchedule: coming });
    expect(store.when().value).toMatchObject({ startsOn: given.startsOn, startsAt: given.startsAt });
    expect(store.change()).toBeUndefined();
  });

  it('have the answers to what the kind asks, and send them once they are changed', async () => {
    const store = await start({ ...saveraWhole, settings: { openTo: 'women', gone: 1 } });
    const { settings } = store.details().controls;
    expect(settings.value).toEqual({ openTo: 'women' });
    settings.setValue({ openTo: 'men' });
    settings.markAsDirty();
    void store.saveDetails();
    expect(open.request('/groups/g1').request.body).toMatchObject({ settings: { openTo: 'men' } });
  });

  it('follow the group when it is loaded again', async () => {
    const store = await start();
    store.details().patchValue({ name: 'Half typed' });
    group.set({ ...saveraWhole, name: 'Naya Savera 2', version: 2 });
    expect(store.details().value.name).toBe('Naya Savera 2');
  });

  it('offer the rooms of the branch', async () => {
    const store = await start();
    await open.answer('/branches', pageOf(aBranch({ id: 'b2', rooms: [] }), aBranch()));
    expect(store.rooms().map(({ name }) => name)).toEqual(['Hall 1']);
  });

  it('offer no rooms to somebody who may not see branches', async () => {
    const store = await start(saveraWhole, { ...meera, permissions: ['groups:write'] });
    open.http.expectNone('/api/v1/branches?limit=200');
    expect(store.rooms()).toEqual([]);
  });

  describe('saving the details', () => {
    it('sends them on top of the version that was loaded, and says so', async () => {
      const store = await start();
      store.details().patchValue({ name: ' Savera ', roomId: '' });
      const saved = store.saveDetails();
      expect(store.busy()).toBe(true);
      const request = open.request('/groups/g1');
      expect(request.request.body).toMatchObject({ name: 'Savera', roomId: null, capacity: 12 });
      expect(request.request.headers.get('If-Match')).toBe('"1"');
      request.flush({});
      expect(await saved).toBe(true);
      expect(notice.say).toHaveBeenCalledWith('groups.saved');
      expect(store.busy()).toBe(false);
    });

    it('sends nothing without a name', async () => {
      const store = await start();
      store.details().patchValue({ name: '' });
      expect(await store.saveDetails()).toBe(false);
      open.http.expectNone('/api/v1/groups/g1');
    });

    it('says why it was refused', async () => {
      const store = await start();
      const saved = store.saveDetails();
      open.request('/groups/g1').flush({ status: 412, code: 'http/stale' }, { status: 412, statusText: 'Stale' });
      expect(await saved).toBe(false);
      expect(problemOf(store.savingDetails.fault()).code).toBe('http/stale');
      expect(store.savingWhen.fault()).toBeUndefined();
    });
  });

  describe('saving the schedule', () => {
    it('sends the plan and the day from which it applies', async () => {
      const store = await start();
      store.when().patchValue({ startsOn: '2026-12-01', startsAt: '18:00' });
      const saved = store.saveWhen();
      const request = open.request('/groups/g1/schedule');
      expect(request.request.body).toEqual({
        startsOn: '2026-03-02',
        recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
        startsAt: '18:00',
        minutes: 75,
        applyFrom: '2026-12-01',
      });
      request.flush({});
      expect(await saved).toBe(true);
    });

    it('sends nothing while a day is missing', async () => {
      const store = await start();
      store.when().patchValue({ days: [] });
      expect(await store.saveWhen()).toBe(false);
      open.http.expectNone('/api/v1/groups/g1/schedule');
    });
  });

  describe('that are considered', () => {
    const aPause = async (): Promise<void> => {
      jest.setSystemTime(Date.now() + 320);
      await new Promise((resolve) => setTimeout(resolve, 320));
    };

    it('are no change of schedule until a field differs', async () => {
      const store = await start();
      expect(store.change()).toBeUndefined();
      store.when().patchValue({ startsOn: '2026-12-01' });
      await aPause();
      expect(store.change()).toBeUndefined();
      store.when().patchValue({ startsAt: '18:00' });
      await aPause();
      expect(store.change()).toMatchObject({ startsAt: '18:00', recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE,FR' });
    });

    it.each([
      { given: { roomId: '' }, then: { roomId: null, facilitatorIds: ['s1'] } },
      { given: { facilitatorIds: ['s1', 's2'] }, then: { roomId: 'ro1', facilitatorIds: ['s1', 's2'] } },
    ])('are the group with $given', async ({ given, then }) => {
      const store = await start();
      expect(store.considered()).toBeUndefined();
      store.details().patchValue(given);
      await aPause();
      expect(store.considered()).toMatchObject({ groupId: 'g1', branchId: 'b1', schedule: { startsAt: '10:30' }, ...then });
    });

    it('are nothing while only the name changes', async () => {
      const store = await start();
      store.details().patchValue({ name: 'Savera' });
      await aPause();
      expect(store.considered()).toBeUndefined();
    });
  });
});
