import { HttpClient, httpResource, type HttpResponse, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { allButIntervals } from '../../testing/all-but-intervals.ts';
import { withDatabase } from '../../testing/device-database.ts';
import { meera } from '../../testing/page.ts';
import { watchCrypto } from '../../testing/watch-crypto.ts';
import { copiedAt } from '../api/copied-at.ts';
import { Session } from '../api/session.ts';
import { answerFromCopies } from './answer-from-copies.ts';
import { DeviceCopies } from './device-copies.ts';

const noon = '2026-11-25T06:30:00.000Z';
const setClock = (at: string): void => {
  jest.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from(at));
};

describe('answers from the copies of this device', () => {
  withDatabase();
  let http: HttpTestingController;
  let isSealing: () => boolean;
  /** Opens the console anew, as a reload does. */
  const begin = (me: typeof meera | null = meera): void => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([answerFromCopies])), provideHttpClientTesting(), provideRouter([])],
    });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session).me.set(me);
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn = isSealing() ? 0 : turn + 1) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  /** Asks for an address; the server answers with a body, or with a status and none. */
  const ask = async (address: string, answer: object | number): Promise<HttpResponse<unknown> | { readonly status: number }> => {
    const asked = firstValueFrom(TestBed.inject(HttpClient).get(`/api/v1${address}`, { observe: 'response' })).catch(
      (fault: unknown) => fault as { status: number },
    );
    const request = http.expectOne(`/api/v1${address}`);
    if (answer === 0) request.error(new ProgressEvent('error'));
    else if (typeof answer === 'number') request.flush({}, { status: answer, statusText: String(answer) });
    else request.flush(answer);
    const outcome = await asked;
    await settle();
    return outcome;
  };
  const today = { date: '2026-11-25' };

  beforeEach(() => {
    isSealing = watchCrypto();
    setClock(noon);
    begin();
  });
  afterEach(() => void jest.restoreAllMocks());

  it.each([0, 502, 503, 504])('are given when the server answers with %i, with the time of the copy', async (status) => {
    const answered = (await ask('/today', today)) as HttpResponse<unknown>;
    expect(copiedAt(answered.headers)).toBeUndefined();
    begin();
    const copy = (await ask('/today', status)) as HttpResponse<unknown>;
    expect([copy.body, copiedAt(copy.headers)]).toEqual([today, noon]);
  });

  it.each([400, 401, 403, 404, 412, 500])('are not given when the server answers with %i', async (status) => {
    await ask('/today', today);
    expect(await ask('/today', status)).toMatchObject({ status });
  });

  it('are not given for what is not copied', async () => {
    await ask('/members', { items: [] });
    expect(await ask('/members', 0)).toMatchObject({ status: 0 });
  });

  it('say who is signed in before anybody is, so that the console starts without a network', async () => {
    await ask('/today', today);
    begin(null);
    expect(await ask('/me', 0)).toMatchObject({ body: meera });
  });

  it('are shown by a page as any other answer, and give way to the next one of the server', async () => {
    await ask('/today', today);
    begin();
    const resource = TestBed.runInInjectionContext(() => httpResource(() => '/api/v1/today'));
    TestBed.tick();
    http.expectOne('/api/v1/today').error(new ProgressEvent('error'));
    await settle();
    expect([resource.value(), copiedAt(resource.headers())]).toEqual([today, noon]);
    resource.reload();
    TestBed.tick();
    http.expectOne('/api/v1/today').flush({ date: '2026-11-26' });
    await settle();
    expect([resource.value(), copiedAt(resource.headers())]).toEqual([{ date: '2026-11-26' }, undefined]);
  });

  it.each([
    { clock: 'twelve hours later', at: '2026-11-25T18:30:00.000Z', then: 200 },
    { clock: 'a second after that', at: '2026-11-25T18:30:01.000Z', then: 0 },
    { clock: 'on a clock that was set back', at: '2026-11-25T06:29:59.000Z', then: 0 },
  ])('$clock are there: $then', async ({ at, then }) => {
    await ask('/today', today);
    setClock(at);
    begin();
    expect(await ask('/today', 0)).toMatchObject({ status: then });
  });

  it('are gone from the device after twelve hours, also when nobody asks', async () => {
    await ask('/today', today);
    setClock('2026-11-25T18:30:01.000Z');
    begin(null);
    TestBed.inject(DeviceCopies);
    await settle();
    setClock(noon);
    expect(await ask('/me', 0)).toMatchObject({ status: 0 });
  });

  it.each([
    { whose: 'another person', me: { ...meera, user: { ...meera.user, id: 'u2' } } },
    { whose: 'another centre', me: { ...meera, active: 'c2' } },
  ])('are not given to $whose', async ({ me }) => {
    await ask('/today', today);
    begin(me);
    expect(await ask('/today', 0)).toMatchObject({ status: 0 });
  });

  it('are gone once the server does not know the sign-in any more', async () => {
    await ask('/today', today);
    await ask('/today/counts', 401);
    begin();
    expect(await ask('/today', 0)).toMatchObject({ status: 0 });
    begin(null);
    expect(await ask('/me', 0)).toMatchObject({ status: 0 });
  });

  it('are not made of an answer that arrives after the person has left', async () => {
    const asked = firstValueFrom(TestBed.inject(HttpClient).get('/api/v1/today'));
    TestBed.inject(Session).me.set({ ...meera, user: { ...meera.user, id: 'u2' } });
    http.expectOne('/api/v1/today').flush(today);
    await asked;
    await settle();
    expect(await ask('/today', 0)).toMatchObject({ status: 0 });
  });

  describe('at a server that accepts requests and never answers', () => {
    const wait = async (milliseconds: number): Promise<void> => {
      jest.advanceTimersByTime(milliseconds);
      await settle();
    };
    const loaded = async (copied = true) => {
      if (copied) await ask('/today', today);
      jest.useFakeTimers({ doNotFake: allButIntervals });
      begin();
      return load();
    };
    const load = () => {
      const resource = TestBed.runInInjectionContext(() => httpResource(() => '/api/v1/today'));
      TestBed.tick();
      return { resource, shown: () => [resource.hasValue() ? resource.value() : null, copiedAt(resource.headers())] };
    };
    afterEach(() => void jest.useRealTimers());

    it('are shown after four seconds, and give way to the answer when it comes', async () => {
      const { resource, shown } = await loaded();
      await wait(3999);
      expect([resource.status(), ...shown()]).toEqual(['loading', null, undefined]);
      await wait(1);
      expect([resource.status(), ...shown()]).toEqual(['resolved', today, noon]);
      http.expectOne('/api/v1/today').flush({ date: '2026-11-26' });
      await settle();
      expect(shown()).toEqual([{ date: '2026-11-26' }, undefined]);
    });

    it('are shown to the next reads at once, until the server has answered', async () => {
      await loaded();
      await wait(4000);
      const second = load();
      await wait(300);
      expect(second.shown()).toEqual([today, noon]);
      for (const request of http.match('/api/v1/today')) request.flush(today);
      await settle();
      const third = load();
      await wait(300);
      expect(third.resource.status()).toBe('loading');
    });

    it('stay when the request is given up in the end, which ends it', async () => {
      const { resource, shown } = await loaded();
      await wait(4000);
      await wait(26_000);
      expect([resource.status(), ...shown()]).toEqual(['resolved', today, noon]);
      expect(http.expectOne('/api/v1/today').cancelled).toBe(true);
    });

    it('are missed after half a minute where there is none, like without a network', async () => {
      const { resource } = await loaded(false);
      await wait(29_999);
      expect(resource.status()).toBe('loading');
      await wait(1);
      expect(resource.error()).toMatchObject({ status: 0 });
    });

    it('are not shown any more when the server says after all that nobody is signed in', async () => {
      const { resource } = await loaded();
      await wait(4000);
      http.expectOne('/api/v1/today').flush({}, { status: 401, statusText: 'Unauthorized' });
      await settle();
      expect(resource.status()).toBe('error');
    });
  });

  it('are not missed where the device has no room: the answer of the server is shown', async () => {
    globalThis.indexedDB = { open: () => full() } as unknown as IDBFactory;
    begin();
    expect(await ask('/today', today)).toMatchObject({ body: today });
    expect(await ask('/today', 0)).toMatchObject({ status: 0 });
  });
});

function full(): never {
  throw new DOMException('full', 'QuotaExceededError');
}
