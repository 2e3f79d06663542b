import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { outage } from '../../testing/page.ts';
import { aSessionItem } from '../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import type { SessionItem, Today } from '../api/shapes.ts';
import { TodayStore } from './today-store.ts';

const savera = aSessionItem({ id: 'savera' });
const circle = aSessionItem({
  id: 'circle',
  groupName: 'Sandhya',
  branchId: 'b2',
  startsAt: '2026-11-25T12:00:00Z',
  endsAt: '2026-11-25T12:45:00Z',
});
const dayOf = (...sessions: readonly SessionItem[]): Today => ({
  date: '2026-11-25',
  holidays: [],
  sessions: [...sessions],
  sessionCount: sessions.length,
  milestoneCount: 0,
  attention: { count: 0, items: [] },
  calls: { count: 0, items: [] },
  followUps: { count: 0, items: [] },
  seats: { count: 0, items: [] },
  standIns: { count: 0, items: [] },
  uncovered: { count: 0, items: [] },
  lone: { count: 0, items: [] },
  milestones: [],
});

describe('the day of a counsellor', () => {
  let open: OpenStore<TodayStore>;
  const start = async (now: string, ...sessions: readonly SessionItem[]): Promise<TodayStore> => {
    jest.setSystemTime(new Date(`2026-11-25T${now}:00Z`));
    open = await openStore(TodayStore);
    await open.answer('/today', dayOf(...sessions));
    return open.store;
  };

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    { now: '02:00', sessions: [], then: 'No sessions today.' },
    { now: '04:30', sessions: [savera], then: 'One session today; the next one starts in 30 min.' },
    { now: '02:30', sessions: [savera, circle], then: '2 sessions today at 2 branches; the next one starts in 2 h 30 min.' },
    { now: '05:30', sessions: [savera, circle], then: '2 sessions today at 2 branches; Naya Savera is under way.' },
    { now: '14:00', sessions: [{ ...savera, state: 'held' as const }], then: 'One session today; all of them are over.' },
    { now: '14:00', sessions: [savera], then: 'One session today; one is not finished yet.' },
    { now: '14:00', sessions: [savera, circle], then: '2 sessions today at 2 branches; 2 are not finished yet.' },
    { now: '02:00', sessions: [{ ...savera, state: 'cancelled' as const }], then: 'No sessions today.' },
  ])('at $now says “$then”', async ({ now, sessions, then }) => expect((await start(now, ...sessions)).summary()).toBe(then));

  it.each([
    { now: '03:00', then: 'morning' },
    { now: '06:30', then: 'afternoon' },
    { now: '11:30', then: 'evening' },
  ])('greets at $now UTC by the clock of the centre: $then', async ({ now, then }) => {
    const store = await start(now);
    expect(store.greeting()).toBe(`today.greeting.${then}`);
    expect(store.firstName()).toBe('Meera');
  });

  it.each([
    { now: '04:30', then: 'savera' },
    { now: '05:30', then: 'savera' },
    { now: '07:00', then: 'circle' },
    { now: '14:00', then: undefined },
  ])('has $then next at $now', async ({ now, then }) => expect((await start(now, savera, circle)).next()?.id).toBe(then));

  it('has the sessions in order, with the present time between them', async () => {
    const store = await start('07:00', circle, savera);
    expect(store.entries().map(({ key }) => key)).toEqual(['savera', 'now', 'circle']);
  });

  it('counts the sessions and milestones that are not listed, and says nothing of these sessions one by one', async () => {
    jest.setSystemTime(new Date('2026-11-25T04:30:00Z'));
    open = await openStore(TodayStore);
    await open.answer('/today', { ...dayOf(savera, circle), sessionCount: 266, milestoneCount: 3 });
    expect([open.store.hiddenSessions(), open.store.hiddenMilestones()]).toEqual([264, 3]);
    expect(open.store.summary()).toContain('266 sessions today;');
  });

  it('knows the day before anything is loaded, and when nothing can be', async () => {
    jest.setSystemTime(new Date('2026-11-25T19:00:00Z'));
    open = await openStore(TodayStore);
    expect(open.store.date()).toBe('2026-11-26');
    await open.answer('/today', outage, 503);
    expect(open.store.date()).toBe('2026-11-26');
    expect(open.store.today()).toBeUndefined();
    expect(open.store.entries()).toEqual([]);
  });
});
