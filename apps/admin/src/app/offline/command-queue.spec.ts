import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { withDatabase } from '../../testing/device-database.ts';
import { meera } from '../../testing/page.ts';
import { Session } from '../api/session.ts';
import type { Me } from '../api/shapes.ts';
import type { Command } from './command.ts';
import { allButIntervals } from '../../testing/all-but-intervals.ts';
import { answerWithin } from './answer-within.ts';
import { CommandQueue } from './command-queue.ts';
import { commandWithin } from './command-within.ts';
import { OtherTabs, type TabMessage } from './other-tabs.ts';
import { StoredCommands } from './stored-commands.ts';
import { watchCrypto } from '../../testing/watch-crypto.ts';

const prakash: Me = { ...meera, user: { ...meera.user, id: 'u2', name: 'Prakash' } };
const visit: Command = { type: 'complete-follow-up', followUpId: 'f1', outcome: 'visited' };
const address = '/api/v1/follow-ups/f1/complete';
const keyOf = ({ request }: TestRequest) => request.headers.get('Idempotency-Key');
let isSealing: () => boolean;
beforeEach(() => {
  isSealing = watchCrypto();
});
afterEach(() => {
  jest.restoreAllMocks();
});
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn = isSealing() ? 0 : turn + 1) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};

/** A tab of its own: the same sign-in, server and database, and messages to the other tabs. */
let channel: Subject<{ readonly from: object; readonly message: TabMessage }>;
class Tab implements Pick<OtherTabs, 'messages' | 'post'> {
  readonly messages = new Subject<TabMessage>();
  constructor() {
    channel.subscribe(({ from, message }) => (from === this ? undefined : this.messages.next(message)));
  }
  post(message: TabMessage): void {
    channel.next({ from: this, message });
  }
}
const tabs: EnvironmentInjector[] = [];
function openTab(): CommandQueue {
  const providers = [CommandQueue, StoredCommands, { provide: OtherTabs, useValue: new Tab() }];
  const tab = createEnvironmentInjector(providers, TestBed.inject(EnvironmentInjector));
  tabs.push(tab);
  return tab.get(CommandQueue);
}
/** One holder of a name at a time, as browsers do it. */
function webLocks(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<void>): Promise<unknown> => (last = last.then(work));
  return { request } as unknown as LockManager;
}

describe('the queue of commands', () => {
  let http: HttpTestingController;
  const begin = (me: Me | null = meera): void => {
    // A page that ends releases its locks.
    Object.defineProperty(navigator, 'locks', { value: webLocks(), configurable: true });
    for (const tab of tabs.splice(0)) tab.destroy();
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [provideHttpClient(withInterceptors([answerWithin])), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session).me.set(me);
    channel = new Subject();
  };
  const lose = async (): Promise<TestRequest> => {
    const request = http.expectOne(address);
    request.error(new ProgressEvent('error'));
    await settle();
    return request;
  };

  withDatabase();
  beforeEach(() => begin());
  afterEach(() => {
    http.verify();
    for (const tab of tabs.splice(0)) tab.destroy();
    Reflect.deleteProperty(navigator, 'locks');
  });

  it('sends a command and then removes it', async () => {
    const queue = openTab();
    const submitted = queue.submit(visit);
    await settle();
    const request = http.expectOne(address);
    expect(request.request.body).toEqual({ outcome: 'visited' });
    expect(queue.rows()).toHaveLength(1);
    request.flush({});
    expect(await submitted).toEqual({ name: 'sent' });
    expect([queue.rows(), await queue.count('u1'), queue.isDurable()]).toEqual([[], 0, true]);
  });

  it('sends again, under the same id, a command whose page ended between answer and removal', async () => {
    const queue = openTab();
    void queue.add(visit);
    await settle();
    const first = http.expectOne(address);
    begin();
    openTab();
    await settle();
    const second = http.expectOne(address);
    expect(keyOf(second)).toBe(keyOf(first));
    expect(keyOf(second)).toMatch(/^[0-9a-f-]{36}$/);
    second.flush({});
    await settle();
  });

  it.each([
    { given: 'no network', act: (request: TestRequest) => request.error(new ProgressEvent('error')) },
    { given: 'a server at rest', act: (request: TestRequest) => request.flush({}, { status: 503, statusText: 'Unavailable' }) },
    { given: 'an ended sign-in', act: (request: TestRequest) => request.flush({}, { status: 401, statusText: 'Unauthorized' }) },
    {
      given: 'a first request that still runs',
      act: (request: TestRequest) => request.flush({ code: 'idempotency/still-running' }, { status: 409, statusText: 'Conflict' }),
    },
  ])('lets a command wait at $given, and sends it when the network is back', async ({ act }) => {
    const queue = openTab();
    const submitted = queue.submit(visit);
    await settle();
    act(http.expectOne(address));
    expect(await submitted).toEqual({ name: 'waiting' });
    expect(queue.unreachable()).toBe(true);
    dispatchEvent(new Event('online'));
    await settle();
    http.expectOne(address).flush({});
    await settle();
    expect([queue.rows(), queue.unreachable()]).toEqual([[], false]);
  });

  it('lets a command wait when the server accepts it and never answers, and applies it under the same id when it does', async () => {
    jest.useFakeTimers({ doNotFake: allButIntervals });
    const queue = openTab();
    const submitted = queue.submit(visit);
    await settle();
    const hung = http.expectOne(address);
    jest.advanceTimersByTime(4000);
    expect(await submitted).toEqual({ name: 'waiting' });
    expect([queue.unreachable(), hung.cancelled]).toEqual([false, false]);
    http.expectNone(address);
    jest.advanceTimersByTime(commandWithin - 4000);
    await settle();
    expect([queue.unreachable(), hung.cancelled]).toEqual([true, true]);
    void queue.flush();
    await settle();
    const again = http.expectOne(address);
    expect(keyOf(again)).toBe(keyOf(hung));
    again.flush({});
    await settle();
    expect([queue.rows(), queue.unreachable()]).toEqual([[], false]);
    jest.useRealTimers();
  });

  it('answers a refusal to the person who looks on, and stores it no longer', async () => {
    const queue = openTab();
    const submitted = queue.submit(visit);
    await settle();
    http.expectOne(address).flush({ code: 'follow-ups/done-that-day' }, { status: 409, statusText: 'Conflict' });
    expect(await submitted).toMatchObject({ name: 'refused', code: 'follow-ups/done-that-day' });
    expect(queue.rows()).toEqual([]);
  });

  it('sets aside what is refused later, sends what comes after it, and sends it again when asked', async () => {
    const queue = openTab();
    void queue.add(visit);
    void queue.add({ type: 'answer-attention', memberId: 'm1', answer: { answer: 'spoke' } });
    await settle();
    http.expectOne(address).flush({ code: 'follow-ups/done-that-day', params: { day: 'x' } }, { status: 409, statusText: 'Conflict' });
    await settle();
    http.expectOne('/api/v1/attention/m1/answers').flush({});
    await settle();
    const aside = { name: 'refused', code: 'follow-ups/done-that-day', params: { day: 'x' } };
    expect(queue.rows()).toMatchObject([{ command: visit, status: aside }]);
    void queue.retry('follow-up/f1');
    await settle();
    http.expectOne(address).flush({});
    await settle();
    expect(queue.rows()).toEqual([]);
  });

  describe('of another person', () => {
    it('is not sent, and is still there when its person comes back', async () => {
      void openTab().add(visit);
      await settle();
      const first = await lose();
      begin(prakash);
      const queue = openTab();
      await settle();
      expect(queue.rows()).toEqual([]);
      http.expectNone(address);
      TestBed.inject(Session).me.set(meera);
      await settle();
      const request = http.expectOne(address);
      expect(keyOf(request)).toBe(keyOf(first));
      request.flush({});
      await settle();
    });

    it('is not sent from a tab that does not know yet that somebody else has signed in', async () => {
      const queue = openTab();
      await settle();
      channel.next({ from: {}, message: { type: 'signed-in', userId: 'u2', centreId: 'c1' } });
      void queue.add(visit);
      await settle();
      http.expectNone(address);
      expect(await queue.count('u1')).toBe(1);
    });

    it('is not sent for another centre of the same person', async () => {
      void openTab().add(visit);
      await settle();
      await lose();
      begin({ ...meera, active: 'c2' });
      openTab();
      await settle();
      http.expectNone(address);
    });
  });

  describe('in two tabs', () => {
    it('is sent once', async () => {
      const [one, other] = [openTab(), openTab()];
      void one.add(visit);
      void other.flush();
      await settle();
      void other.flush();
      await settle();
      http.expectOne(address).flush({});
      await settle();
      expect([one.rows(), other.rows()]).toEqual([[], []]);
    });

    it('is shown in both, and each learns what the other has sent', async () => {
      const [one, other] = [openTab(), openTab()];
      const received: string[] = [];
      other.sent.subscribe((rows) => received.push(...rows.map(({ command }) => command.type)));
      void one.add(visit);
      await settle();
      expect(other.rows()).toEqual(one.rows());
      http.expectOne(address).flush({});
      await settle();
      expect(received).toEqual(['complete-follow-up']);
    });
  });

  it('is empty everywhere when the person signs out', async () => {
    const [one, other] = [openTab(), openTab()];
    void one.add(visit);
    await settle();
    await lose();
    await one.wipe('u1');
    await settle();
    expect([one.rows(), other.rows(), await other.count('u1')]).toEqual([[], [], 0]);
    dispatchEvent(new Event('online'));
    await settle();
    http.expectNone(address);
  });

  it('takes over, once, the taps which an older version left in the browser', async () => {
    const mark = { clientId: 't1', personId: 'kabir', state: 'present', markedAt: '2026-11-25T05:05:00.000Z' };
    localStorage.setItem('saath.marks.u1.s1', JSON.stringify({ marks: [mark], conflicts: [], finish: null, counted: null }));
    openTab();
    await settle();
    const { clientId, ...facts } = mark;
    const request = http.expectOne('/api/v1/sessions/s1/attendance');
    expect(request.request.body).toMatchObject({ marks: [{ clientId, ...facts }] });
    expect(localStorage.getItem('saath.marks.u1.s1')).toBeNull();
    request.error(new ProgressEvent('error'));
    begin();
    const queue = openTab();
    await settle();
    expect(queue.rows().map(({ id }) => id)).toEqual(['t1']);
    http.expectOne('/api/v1/sessions/s1/attendance').flush({ applied: 1, conflicts: [] });
    await settle();
    expect(queue.rows()).toEqual([]);
  });

  it('goes on in memory, and says so, when the device has no room', async () => {
    globalThis.indexedDB = { open: () => full() } as unknown as IDBFactory;
    const queue = openTab();
    void queue.add(visit);
    await settle();
    await lose();
    expect([queue.rows().length, queue.isDurable()]).toEqual([1, false]);
  });
});

function full(): never {
  throw new DOMException('full', 'QuotaExceededError');
}
