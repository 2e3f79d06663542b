import { signal } from '@angular/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { meera, outage } from '../../../testing/page.ts';
import { aRosterItem, aSession, aStandIn, pageOf } from '../../../testing/sessions.ts';
import { openStore, type OpenStore } from '../../../testing/store.ts';
import type { Session } from '../../api/shapes.ts';
import { SessionActions } from '../session-actions.ts';
import { SessionRecordStore } from './session-record-store.ts';

const mark = (state: 'present' | 'late' | 'absent') => ({ state, own: null, minutes: null, markedAt: '2026-11-25T05:05:00Z' });
const people = [aRosterItem('kabir', { mark: mark('late') }), aRosterItem('sagar'), aRosterItem('asha', { mark: mark('absent') })];
const writer = { ...meera, permissions: [...meera.permissions, 'records:write'] };

describe('the record of a session', () => {
  let open: OpenStore<SessionRecordStore>;
  const actions = {
    cancel: jest.fn<() => Promise<boolean>>(),
    move: jest.fn<() => Promise<boolean>>(),
    note: jest.fn<() => Promise<boolean>>(),
    lead: jest.fn<() => Promise<boolean>>(),
  };
  const start = async (session: Partial<Session> = {}, me = writer): Promise<SessionRecordStore> => {
    open = await openStore(SessionRecordStore, {
      me,
      providers: [{ provide: SessionActions, useValue: actions }],
      connect: (store) => store.id.connect(signal('s1')),
    });
    await open.answer('/sessions/s1', aSession(session));
    if (session.confidentiality !== 'headcount') await open.answer('/sessions/s1/roster', pageOf(...people));
    for (const asked of open.http.match(({ url }) => url.includes('/stand-in-requests'))) asked.flush(pageOf(aStandIn()));
    return open.store;
  };
  const at = (time: string) => jest.setSystemTime(new Date(`2026-11-${time}:00Z`));

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    { given: {}, now: '25T03:00', phase: 'upcoming', heading: 'expected', mayChange: true, mayRun: false },
    { given: {}, now: '25T04:30', phase: 'upcoming', heading: 'expected', mayChange: true, mayRun: true },
    { given: {}, now: '25T05:30', phase: 'running', heading: 'people', mayChange: false, mayRun: true },
    { given: {}, now: '25T07:00', phase: 'unfinished', heading: 'people', mayChange: false, mayRun: true },
    { given: { isHistory: true }, now: '25T07:00', phase: 'history', heading: 'people', mayChange: false, mayRun: true },
    { given: { state: 'held' as const }, now: '26T07:00', phase: 'done', heading: 'people', mayChange: false, mayRun: true },
    {
      given: { state: 'cancelled' as const },
      now: '25T03:00',
      phase: 'cancelled',
      heading: 'was-expected',
      mayChange: false,
      mayRun: false,
    },
  ])('$given at $now is $phase', async ({ given, now, phase, heading, mayChange, mayRun }) => {
    at(now);
    const store = await start(given);
    expect([store.phase(), store.heading()]).toEqual([phase, `sessions.record.${heading}`]);
    expect([store.mayChange(), store.mayRun()]).toEqual([mayChange, mayRun]);
  });

  it('cannot be corrected after the days for corrections', async () => {
    jest.setSystemTime(new Date('2026-12-02T06:16:00Z'));
    expect((await start({ state: 'held' })).mayRun()).toBe(false);
  });

  it('offers nothing to somebody who may not write sessions', async () => {
    at('25T04:30');
    const store = await start({}, { ...meera, permissions: ['sessions:read'] });
    expect([store.mayChange(), store.mayRun(), store.mayWriteNote()]).toEqual([false, false, false]);
  });

  it('counts who attended once the session is over', async () => {
    at('26T07:00');
    expect((await start({ state: 'held' })).figures()).toMatchObject({ expected: 3, attended: 1, missed: 2 });
  });

  it('counts nobody before that', async () => {
    at('25T05:30');
    expect((await start()).figures()).toBeUndefined();
  });

  it('shows a person without a mark as absent, only at a finished session', async () => {
    at('26T07:00');
    const held = await start({ state: 'held' });
    expect(people.map((one) => held.stateOf(one))).toEqual(['late', 'absent', 'absent']);
  });

  it('shows no mark for a person before that', async () => {
    at('25T05:30');
    const planned = await start();
    expect(people.map((one) => planned.stateOf(one))).toEqual(['late', null, 'absent']);
  });

  it.each([
    { given: { confidentiality: 'notes' as const, state: 'held' as const }, then: true },
    { given: { confidentiality: 'notes' as const, state: 'planned' as const }, then: false },
    { given: { confidentiality: 'presence' as const, state: 'held' as const }, then: false },
  ])('takes a note for $given: $then', async ({ given, then }) => {
    at('26T07:00');
    expect((await start(given)).mayWriteNote()).toBe(then);
  });

  it.each([
    { given: {}, plans: true, then: true },
    { given: { startedAt: '2026-11-25T05:00:00Z' }, plans: true, then: true },
    { given: { state: 'held' }, plans: true, then: false },
    { given: { state: 'cancelled' }, plans: true, then: false },
    { given: {}, plans: false, then: false },
  ] as const)(
    'lets other people be named to lead it until it is held, by who plans: $given, $plans → $then',
    async ({ given, plans, then }) => {
      at('25T05:10');
      const permissions = [...writer.permissions.filter((one) => one !== 'groups:write'), ...(plans ? ['groups:write'] : [])];
      expect((await start(given, { ...writer, permissions })).mayName()).toBe(then);
    },
  );

  it('loads no roster where no names are recorded', async () => {
    at('26T07:00');
    const store = await start({ confidentiality: 'headcount', state: 'held', headcount: 14 });
    open.http.expectNone('/api/v1/sessions/s1/roster');
    expect(store.people()).toEqual([]);
  });

  it('links a member to their page, a relative to none', async () => {
    at('26T07:00');
    const store = await start();
    expect(store.hasPage(aRosterItem('kabir'))).toBe(true);
    expect(store.hasPage(aRosterItem('asha', { personKind: 'relative' }))).toBe(false);
  });

  it.each([
    { given: 'a planned session', session: {}, me: writer, then: ['r1'] },
    { given: 'a held session', session: { state: 'held' as const }, me: writer, then: [] },
    { given: 'a reader who names nobody', session: {}, me: { ...meera, permissions: ['sessions:write'] as const }, then: [] },
  ])('knows who was asked to lead it: $given', async ({ session, me, then }) => {
    at('25T03:00');
    const store = await start(session, { ...me, permissions: [...me.permissions] });
    await open.settle();
    expect(store.requests().map(({ id }) => id)).toEqual(then);
  });

  it('has no session when it could not be loaded', async () => {
    at('26T07:00');
    open = await openStore(SessionRecordStore, {
      providers: [{ provide: SessionActions, useValue: actions }],
      connect: (store) => store.id.connect(signal('s1')),
    });
    await open.answer('/sessions/s1', outage, 503);
    expect(open.store.session()).toBeUndefined();
    expect(open.store.mayChange()).toBe(false);
  });

  describe.each(['cancel', 'move', 'note', 'lead'] as const)('%s', (action) => {
    it('loads the session again when it was done', async () => {
      at('25T03:00');
      const store = await start();
      actions[action].mockResolvedValue(true);
      await store.run(action, aSession());
      await open.settle();
      open.request('/sessions/s1').flush(aSession({ version: 4 }));
    });

    it('does not when the dialog was closed', async () => {
      at('25T03:00');
      const store = await start();
      actions[action].mockResolvedValue(false);
      await store.run(action, aSession());
      await open.settle();
      open.http.expectNone('/api/v1/sessions/s1');
    });
  });
});
