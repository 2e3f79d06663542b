import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { aRosterItem, aSession, pageOf } from '../../../testing/sessions.ts';
import { openStore } from '../../../testing/store.ts';
import { OtherTabs } from '../../offline/other-tabs.ts';
import { MarkOutbox } from './mark-outbox.ts';
import { RunSessionStore } from './run-session-store.ts';

const now = '2026-11-25T05:10:00Z';
const kabir = aRosterItem('kabir');
const marked = aRosterItem('kabir', { mark: { state: 'present', own: null, minutes: null, markedAt: now } });

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'], now: new Date(now) });
});
afterEach(() => void jest.useRealTimers());

it.each([
  { given: 'marks of this session', about: ['session/s1'], sent: ['t1'], then: 'present' },
  { given: 'something of another session', about: ['session/s2'], sent: ['t1'], then: null },
  { given: 'nothing', about: ['session/s1'], sent: [], then: null },
])('reads the roster again when the service worker has sent $given that this page never saw', async ({ about, sent, then }) => {
  const open = await openStore(RunSessionStore, {
    providers: [MarkOutbox],
    connect: (store) => store.id.connect(signal('s1')),
  });
  await open.answer('/sessions/s1', aSession());
  await open.answer('/sessions/s1/roster', pageOf(kabir));
  TestBed.inject(OtherTabs).messages.next({ type: 'changed', userId: 'u1', centreId: 'c1', sent, about });
  await open.settle();
  for (const request of open.http.match('/api/v1/sessions/s1/roster')) request.flush(pageOf(marked));
  await open.settle();
  expect(open.store.rows().map(({ state }) => state)).toEqual([then]);
});
