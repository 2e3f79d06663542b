import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { allButIntervals } from '../../testing/all-but-intervals.ts';
import { withDatabase } from '../../testing/device-database.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { watchCrypto } from '../../testing/watch-crypto.ts';
import { isDeviceLocked, shareDevice, touchDevice } from '../api/device-lock.ts';
import { Session } from '../api/session.ts';
import { keepSignIn, wasSignedIn } from '../api/was-signed-in.ts';
import { CommandQueue } from './command-queue.ts';
import { DeviceCopies } from './device-copies.ts';
import { IdleLock } from './idle-lock.ts';

describe('a device that nobody touches', () => {
  withDatabase();
  let opened: OpenStore<IdleLock>;
  let minute = 0;
  let isSealing: () => boolean;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 40; turn = isSealing() ? 0 : turn + 1) await opened.settle();
  };
  const setClock = (): void => {
    jest.spyOn(Temporal.Now, 'instant').mockImplementation(() => Temporal.Instant.from('2026-11-25T06:30:00Z').add({ minutes: minute }));
  };
  /** Minutes pass, one look at the clock after each of them. */
  const pass = async (minutes: number): Promise<void> => {
    for (let passed = 0; passed < minutes; passed += 1) {
      minute += 1;
      jest.advanceTimersByTime(60_000);
      await settle();
    }
  };
  const me = () => TestBed.inject(Session).me();
  beforeEach(async () => {
    localStorage.clear();
    minute = 0;
    isSealing = watchCrypto();
    setClock();
    jest.useFakeTimers({ doNotFake: allButIntervals });
    shareDevice(true);
    touchDevice();
    keepSignIn();
    opened = await openStore(IdleLock, { providers: [provideRouter([{ path: '**', children: [] }])] });
    await opened.router.navigateByUrl('/sessions/s1/run');
  });
  afterEach(() => {
    localStorage.clear();
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('is locked after five minutes, leads to sign-in and from there back to where the person was', async () => {
    await pass(4);
    expect([me() === null, opened.router.url]).toEqual([false, '/sessions/s1/run']);
    await pass(1);
    opened.request('/auth/sign-out').flush(null);
    await opened.settle();
    expect([me(), isDeviceLocked(), wasSignedIn()]).toEqual([null, true, false]);
    expect(opened.router.url).toBe('/sign-in?then=%2Fsessions%2Fs1%2Frun');
  });

  it.each(['pointerdown', 'keydown'])('is not locked while somebody touches it: %s', async (touch) => {
    await pass(4);
    document.dispatchEvent(new Event(touch));
    await pass(4);
    expect(me()).not.toBeNull();
    await pass(1);
    expect(me()).toBeNull();
  });

  it('is not locked while another tab is in use', async () => {
    await pass(4);
    touchDevice();
    await pass(1);
    expect(me()).not.toBeNull();
  });

  it('is locked by the first touch after it slept', async () => {
    minute = 60;
    document.dispatchEvent(new Event('pointerdown'));
    await opened.settle();
    expect([me(), isDeviceLocked()]).toEqual([null, true]);
  });

  it('is locked with another tab', async () => {
    localStorage.setItem('saath.locked', 'yes');
    await pass(1);
    expect(me()).toBeNull();
  });

  it('is never locked when it is not shared', async () => {
    shareDevice(false);
    await pass(30);
    expect(me()).not.toBeNull();
  });

  it('keeps what was not sent for the next sign-in, and nothing that can be read, also where the server does not answer', async () => {
    const queue = TestBed.inject(CommandQueue);
    const copies = TestBed.inject(DeviceCopies);
    await copies.store('/today', { date: '2026-11-25' });
    void queue.add({ type: 'complete-follow-up', followUpId: 'f1', outcome: 'visited' });
    await settle();
    opened.request('/follow-ups/f1/complete').error(new ProgressEvent('error'));
    await settle();
    const before = me();
    await pass(5);
    opened.request('/auth/sign-out').error(new ProgressEvent('error'));
    await settle();
    expect([queue.rows(), await queue.count('u1')]).toEqual([[], 1]);
    TestBed.inject(Session).me.set(before);
    expect(await copies.find('/today')).toBeUndefined();
    await settle();
  });
});
