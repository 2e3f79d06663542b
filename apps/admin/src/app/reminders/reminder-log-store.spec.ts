import { signal } from '@angular/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { meera, outage } from '../../testing/page.ts';
import { pageOf } from '../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import type { ReminderItem } from '../api/shapes.ts';
import { Notice } from '../ui/notice.ts';
import { ReminderLogStore } from './reminder-log-store.ts';

const writer = { ...meera, permissions: ['reminders:read', 'reminders:write'] };
const inState = (state: string) => ({ id: 'r1', state }) as ReminderItem;
const now = '2026-11-25T05:00:00.000Z';

describe('the log of reminders', () => {
  let open: OpenStore<ReminderLogStore>;
  const state = signal<string | undefined>(undefined);
  const notice = { say: jest.fn<(key: string) => void>(), warn: jest.fn<(key: string) => void>() };
  const start = async (given?: string, me = writer): Promise<ReminderLogStore> => {
    state.set(given);
    open = await openStore(ReminderLogStore, {
      me,
      providers: [{ provide: Notice, useValue: notice }],
      connect: (store) => store.state.connect(state),
    });
    return open.store;
  };

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'], now: new Date(now) });
    notice.say.mockReset();
    notice.warn.mockReset();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    { given: undefined, filter: null, then: { to: now, limit: '50' } },
    { given: 'coming', filter: 'coming', then: { from: now, limit: '50' } },
    { given: 'failed', filter: 'failed', then: { state: 'failed', limit: '50' } },
    { given: 'unheard-of', filter: null, then: { to: now, limit: '50' } },
  ])('for the address $given asks for $then', async ({ given, filter, then }) => {
    const store = await start(given);
    const { params } = open.request('/reminders').request;
    expect(Object.fromEntries(params.keys().map((key) => [key, params.get(key)]))).toEqual(then);
    expect(store.filter()).toBe(filter);
  });

  it('has nothing to show when it cannot be loaded', async () => {
    const store = await start();
    await open.answer('/reminders', outage, 503);
    expect(store.list.items()).toEqual([]);
    expect(store.list.first.status()).toBe('error');
  });

  it.each([
    { state: 'failed', then: true },
    { state: 'rejected', then: true },
    { state: 'unknown', then: true },
    { state: 'delivered', then: false },
    { state: 'planned', then: false },
    { state: 'suppressed', then: false },
    { state: 'unheard-of', then: false },
  ])('offers to send a message again that is $state: $then', async ({ state: given, then }) =>
    expect((await start()).mayResend(inState(given))).toBe(then),
  );

  it('offers it to nobody who may not write reminders', async () =>
    expect((await start(undefined, { ...writer, permissions: ['reminders:read'] })).mayResend(inState('failed'))).toBe(false));

  it('sends a message again, says so, and loads the log up to now', async () => {
    const store = await start();
    await open.answer('/reminders', pageOf(inState('failed')));
    jest.setSystemTime(new Date('2026-11-25T05:20:00Z'));
    const sent = store.resend({ id: 'r1' });
    expect(store.busy()).toBe(true);
    open.request('/reminders/r1/resend').flush({});
    await sent;
    await open.settle();
    expect(notice.say).toHaveBeenCalledWith('reminders.resent');
    expect(open.request('/reminders').request.params.get('to')).toBe('2026-11-25T05:20:00.000Z');
    expect(store.busy()).toBe(false);
  });

  it('warns when it could not be sent again, and loads nothing', async () => {
    const store = await start();
    await open.answer('/reminders', pageOf(inState('failed')));
    const sent = store.resend({ id: 'r1' });
    open.request('/reminders/r1/resend').flush({}, { status: 409, statusText: 'Conflict' });
    await sent;
    await open.settle();
    expect(notice.warn).toHaveBeenCalledWith('reminders.resendProblem');
    open.http.expectNone(({ url }) => url === '/api/v1/reminders');
    expect(store.busy()).toBe(false);
  });
});
