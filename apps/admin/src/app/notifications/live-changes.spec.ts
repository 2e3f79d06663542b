import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FakeEventSource } from '../../testing/fake-event-source.ts';
import { meera } from '../../testing/page.ts';
import { openStore } from '../../testing/store.ts';
import { Session } from '../api/session.ts';
import { LiveChanges } from './live-changes.ts';

const reader = { ...meera, permissions: ['notifications:read'] };
let visible: 'visible' | 'hidden';
const show = (state: typeof visible): void => {
  visible = state;
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('the stream of changes', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'], advanceTimers: true });
    FakeEventSource.install();
    visible = 'visible';
    jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
  });
  afterEach(() => {
    jest.useRealTimers();
    FakeEventSource.uninstall();
  });
  const later = (milliseconds: number): void => {
    jest.advanceTimersByTime(milliseconds);
  };

  it('is opened after the first page, once, and counts what it is told', async () => {
    const { store } = await openStore(LiveChanges, { me: reader });
    later(4_000);
    expect(FakeEventSource.opened).toHaveLength(0);
    later(1_500);
    expect(FakeEventSource.opened.map(({ url }) => url)).toEqual(['/api/v1/notifications/stream?ngsw-bypass=true']);
    FakeEventSource.latest.change();
    FakeEventSource.latest.change();
    expect(store.changes()).toBe(2);
  });

  it.each([
    { given: 'what the window knows', known: { unread: 1, earlier: 2, latestAt: '2026-11-25T05:00:00.000Z' }, then: 0 },
    { given: 'more', known: { unread: 0, earlier: 2, latestAt: '2026-11-25T05:00:00.000Z' }, then: 1 },
    { given: 'one for another', known: { unread: 1, earlier: 2, latestAt: '2026-11-25T04:00:00.000Z' }, then: 1 },
    { given: 'something, while the window knows nothing', known: undefined, then: 1 },
  ])('says when it opens whether something was missed: it has $given', async ({ known, then }) => {
    const { store } = await openStore(LiveChanges, { me: reader });
    store.compareWith(() => known);
    later(5_500);
    FakeEventSource.latest.greet({ unread: 1, earlier: 2, latestAt: '2026-11-25T05:00:00.000Z' });
    expect(store.changes()).toBe(then);
  });

  it('is not opened for somebody who is told nothing', async () => {
    await openStore(LiveChanges, { me: { ...meera, permissions: [] } });
    later(60_000);
    expect(FakeEventSource.opened).toHaveLength(0);
  });

  it('is closed while the window is out of view, and opened again with it', async () => {
    await openStore(LiveChanges, { me: reader });
    later(5_500);
    const first = FakeEventSource.latest;
    show('hidden');
    later(60_000);
    expect([first.readyState, FakeEventSource.opened.length]).toEqual([FakeEventSource.CLOSED, 1]);
    show('visible');
    later(10);
    expect(FakeEventSource.opened).toHaveLength(2);
  });

  it.each([
    { given: 'the person signs out', me: null, then: 1 },
    { given: 'the person works in another centre', me: { ...reader, active: 'c2' }, then: 2 },
  ])('ends when $given', async ({ me, then }) => {
    const { settle } = await openStore(LiveChanges, { me: reader });
    later(5_500);
    const first = FakeEventSource.latest;
    TestBed.inject(Session).me.set(me);
    await settle();
    later(5_500);
    expect([first.readyState, FakeEventSource.opened.length]).toEqual([FakeEventSource.CLOSED, then]);
  });

  it.each([
    { given: 'refused', isRefused: true, then: 2 },
    { given: 'lost, which the browser mends', isRefused: false, then: 1 },
  ])('is asked for again later when it was $given', async ({ isRefused, then }) => {
    await openStore(LiveChanges, { me: reader });
    later(5_500);
    FakeEventSource.latest.fail(isRefused);
    later(29_000);
    expect(FakeEventSource.opened).toHaveLength(1);
    later(2_000);
    expect(FakeEventSource.opened).toHaveLength(then);
  });
});
