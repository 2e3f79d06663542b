import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aBranch } from '../../testing/organisation.ts';
import { outage } from '../../testing/page.ts';
import { pageOf } from '../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { NewGroupStore } from './new-group-store.ts';

/** The clock is stopped; a pause moves it on. */
const aPause = async (): Promise<void> => {
  jest.setSystemTime(Date.now() + 320);
  await new Promise((resolve) => setTimeout(resolve, 320));
};

describe('a new group', () => {
  let open: OpenStore<NewGroupStore>;
  const plan = { days: ['MO', 'FR'], startsOn: '2026-11-23', startsAt: '10:30', minutes: 75 };
  const details = { name: ' Naya Savera ', kind: 'group-counselling', branchId: 'b1' };

  beforeEach(async () => {
    jest.useFakeTimers({
      doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'queueMicrotask', 'nextTick'],
      now: new Date('2026-11-25T19:00:00Z'),
    });
    open = await openStore(NewGroupStore);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('begins today by the clock of the centre, in the language of the page', () => {
    expect(open.store.form.value).toMatchObject({ language: 'en', when: { startsOn: '2026-11-26', startsAt: '10:30', minutes: 60 } });
    expect(open.store.form.valid).toBe(false);
  });

  it('has no branches when they cannot be loaded', async () => {
    await open.answer('/branches', outage, 503);
    expect(open.store.branches()).toEqual([]);
  });

  it('offers the rooms of the chosen branch, and runs by its clock', async () => {
    await open.answer('/branches', pageOf(aBranch(), aBranch({ id: 'b2', rooms: [], timeZone: 'Asia/Kathmandu' })));
    expect(open.store.rooms()).toEqual([]);
    open.store.form.patchValue({ branchId: 'b1' });
    await aPause();
    expect(open.store.rooms().map(({ name }) => name)).toEqual(['Hall 1']);
    open.store.form.patchValue({ branchId: 'b2' });
    await aPause();
    expect(open.store.rooms()).toEqual([]);
    expect(open.store.timeZone()).toBe('Asia/Kathmandu');
  });

  it('has no plan until the form says enough, and follows it after a pause', async () => {
    expect(open.store.plan()).toBeUndefined();
    open.store.form.patchValue({ when: plan });
    expect(open.store.plan()).toBeUndefined();
    await aPause();
    expect(open.store.plan()).toEqual({ startsOn: '2026-11-23', startsAt: '10:30', minutes: 75, recurrence: 'FREQ=WEEKLY;BYDAY=MO,FR' });
  });

  it.each([
    { kind: 'aftercare-group', settings: { weeklyWeeks: 8 }, then: { kind: 'aftercare-group', firstWeeks: 8 } },
    { kind: 'aftercare-group', settings: {}, then: { kind: 'aftercare-group', firstWeeks: 12 } },
    { kind: 'group-counselling', settings: {}, then: undefined },
  ])('has the weeks before the later rhythm of its kind: $kind, $settings', async ({ kind, settings, then }) => {
    open.store.form.patchValue({ kind, branchId: 'b1' });
    open.store.form.patchValue({ settings, when: plan });
    await aPause();
    expect(open.store.rhythm()).toEqual(then);
    expect(open.store.considered()).toMatchObject(then ?? { branchId: 'b1' });
  });

  it('is considered once it has a branch and a plan, with a room of that branch', async () => {
    await open.answer('/branches', pageOf(aBranch()));
    open.store.form.patchValue({ when: plan });
    await aPause();
    expect(open.store.considered()).toBeUndefined();
    open.store.form.patchValue({ branchId: 'b1', facilitatorIds: ['s1'], roomId: 'r1' });
    await aPause();
    const schedule = { startsOn: '2026-11-23', startsAt: '10:30', minutes: 75, recurrence: 'FREQ=WEEKLY;BYDAY=MO,FR' };
    expect(open.store.considered()).toEqual({ branchId: 'b1', schedule, facilitatorIds: ['s1'], roomId: 'r1' });
    open.store.form.patchValue({ roomId: 'another' });
    await aPause();
    expect(open.store.considered()).toMatchObject({ roomId: null });
  });

  it('chooses room and facilitators anew when it moves to another branch', () => {
    open.store.form.patchValue({ branchId: 'b1', facilitatorIds: ['s1'], roomId: 'r1' });
    expect(open.store.branchId()).toBe('b1');
    open.store.form.patchValue({ branchId: 'b2' });
    expect(open.store.form.getRawValue()).toMatchObject({ branchId: 'b2', facilitatorIds: [], roomId: '' });
  });

  describe('of a kind', () => {
    it('proposes the rhythm and the length of the kind, and no days', () => {
      open.store.form.patchValue({ kind: 'group-counselling' });
      expect(open.store.form.value.when).toMatchObject({ every: 'weekly', days: [], minutes: 90 });
    });

    it('leaves a schedule that the person has changed', () => {
      const { days, minutes } = open.store.form.controls.when.controls;
      days.setValue(['SA']);
      days.markAsDirty();
      minutes.setValue(40);
      minutes.markAsDirty();
      open.store.form.patchValue({ kind: 'group-counselling' });
      expect(open.store.form.value.when).toMatchObject({ days: ['SA'], minutes: 40 });
    });

    it('proposes nothing for a kind that is not known', () => {
      open.store.form.patchValue({ kind: 'unheard-of' });
      expect(open.store.form.value.when).toMatchObject({ days: [], minutes: 60 });
    });
  });

  it('is created without the fields that are empty', async () => {
    open.store.form.patchValue({ ...details, when: plan });
    const created = open.store.create();
    const request = open.request('/groups');
    expect(request.request.body).toEqual({
      name: 'Naya Savera',
      kind: 'group-counselling',
      branchId: 'b1',
      language: 'en',
      facilitatorIds: [],
      backUpIds: [],
      schedule: { startsOn: '2026-11-23', startsAt: '10:30', minutes: 75, recurrence: 'FREQ=WEEKLY;BYDAY=MO,FR' },
    });
    request.flush({ id: 'g9' });
    expect(await created).toBe('g9');
  });

  it('is created with room and seats when they are given', () => {
    open.store.form.patchValue({ ...details, roomId: 'r1', capacity: 12, when: plan });
    void open.store.create();
    expect(open.request('/groups').request.body).toMatchObject({ roomId: 'r1', capacity: 12 });
  });

  it('is asked what its kind asks, and created with the answers', () => {
    open.store.form.patchValue({ ...details, when: plan });
    expect(open.store.fields().map(({ key }) => key)).toEqual(['openTo', 'focus', 'agenda']);
    open.store.form.patchValue({ settings: { openTo: 'women' } });
    void open.store.create();
    expect(open.request('/groups').request.body).toMatchObject({ settings: { openTo: 'women' } });
  });

  it('forgets the answers to another kind, and cannot be sent with one that its kind does not take', () => {
    open.store.form.patchValue({ ...details, when: plan });
    open.store.form.patchValue({ settings: { openTo: 'nobody' } });
    expect(open.store.form.controls.settings.valid).toBe(false);
    open.store.form.patchValue({ kind: 'twelve-step-meeting' });
    expect(open.store.form.controls.settings.value).toEqual({ listed: false });
    expect(open.store.form.controls.settings.valid).toBe(true);
  });

  it('is not created when the server refuses it', async () => {
    open.store.form.patchValue({ ...details, when: plan });
    const created = open.store.create();
    open.request('/groups').flush({ status: 409, code: 'groups/name-taken' }, { status: 409, statusText: 'Conflict' });
    await expect(created).rejects.toMatchObject({ status: 409 });
  });
});
