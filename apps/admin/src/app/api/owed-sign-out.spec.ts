import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { isDeviceLocked } from './device-lock.ts';
import { forgetOwedSignOut, keepSettling, oweSignOut, settleSignOut, signOutSettled } from './owed-sign-out.ts';

const before = globalThis.fetch;
/** The server answers with this status; 0 for none. */
const serverAnswers = (status: number) => {
  const fetched = jest.fn<typeof fetch>(() =>
    status === 0 ? Promise.reject(new TypeError('no network')) : Promise.resolve({ ok: status < 400, status } as Response),
  );
  globalThis.fetch = fetched;
  return fetched;
};
const isOwed = (): boolean => settleSignOut() !== undefined;

beforeEach(() => localStorage.clear());
afterEach(() => {
  globalThis.fetch = before;
  localStorage.clear();
});

describe('a sign-out of which the server does not know', () => {
  it.each([
    { status: 204, then: 'ends the sign-in', isOwedStill: false },
    { status: 401, then: 'knew of none', isOwedStill: false },
    { status: 503, then: 'is at rest', isOwedStill: true },
    { status: 0, then: 'has no network', isOwedStill: true },
  ])('is told to a server that $then', async ({ status, isOwedStill }) => {
    serverAnswers(status);
    oweSignOut('here');
    expect(isDeviceLocked()).toBe(true);
    await settleSignOut();
    expect([isOwed(), isDeviceLocked()]).toEqual([isOwedStill, isOwedStill]);
  });

  it('of every device is not narrowed to this one', async () => {
    const fetched = serverAnswers(204);
    oweSignOut('everywhere');
    oweSignOut('here');
    await settleSignOut();
    expect(fetched.mock.calls.map(([path, request]) => [request?.method, path])).toEqual([['DELETE', '/api/v1/auth/sessions']]);
  });

  it('is told once at a time, at the start and when the network is back', async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
    const fetched = serverAnswers(0);
    oweSignOut('here');
    keepSettling();
    dispatchEvent(new Event('online'));
    expect(fetched).toHaveBeenCalledTimes(1);
    await settleSignOut();
    dispatchEvent(new Event('online'));
    expect(fetched).toHaveBeenCalledTimes(2);
    await settleSignOut();
    jest.advanceTimersByTime(30_000);
    expect(fetched).toHaveBeenCalledTimes(3);
    await settleSignOut();
    jest.useRealTimers();
  });

  it.each([
    { what: 'the server has answered after all', end: signOutSettled },
    { what: 'somebody signs in', end: forgetOwedSignOut },
  ])('is forgotten once $what', ({ end }) => {
    const fetched = serverAnswers(204);
    oweSignOut('here');
    end();
    expect([isOwed(), fetched.mock.calls.length]).toEqual([false, 0]);
  });

  it('is none on most devices', () => expect(settleSignOut()).toBeUndefined());
});
