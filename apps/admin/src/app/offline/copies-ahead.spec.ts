import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Subject } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { withDatabase } from '../../testing/device-database.ts';
import { meera } from '../../testing/page.ts';
import { watchCrypto } from '../../testing/watch-crypto.ts';
import { Session } from '../api/session.ts';
import { answerFromCopies } from './answer-from-copies.ts';
import type { QueuedCommand } from './command.ts';
import { CommandQueue } from './command-queue.ts';
import { CopiesAhead } from './copies-ahead.ts';
import { PAGES_STORED } from './pages-stored.ts';

const me = { ...meera, permissions: [...meera.permissions, 'attention:read'] };
const session = (id: string, groupId: string, day: number, state = 'held') => ({
  ...{ id, groupId, state },
  startsAt: `2026-11-${String(day).padStart(2, '0')}T05:00:00.000Z`,
});
/** Thirteen sessions that Meera led, on the days from the 3rd to the 15th, and one that was cancelled after them. */
const led = Array.from({ length: 13 }, (_, index) => session(`led-${String(index + 3)}`, 'g-led', index + 3));

describe('what is read ahead', () => {
  withDatabase();
  let http: HttpTestingController;
  let isSealing: () => boolean;
  let stored: () => void;
  let sent: Subject<readonly Pick<QueuedCommand, 'command'>[]>;
  const begin = (): void => {
    sent = new Subject();
    const pages = new Promise<void>((resolve) => (stored = resolve));
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([answerFromCopies])),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: PAGES_STORED, useValue: () => pages },
        { provide: CommandQueue, useValue: { sent } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session).me.set(me);
    TestBed.inject(CopiesAhead);
    TestBed.tick();
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn = isSealing() ? 0 : turn + 1) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  const bodyOf = (path: string): object => {
    if (path === '/today') return { sessions: [session('of-today', 'g-today', 25, 'planned')] };
    if (path === '/groups')
      return {
        items: [
          { id: 'g-mine', facilitators: [{ staffId: 's1' }] },
          { id: 'g-other', facilitators: [{ staffId: 's2' }] },
        ],
      };
    return path === '/sessions' ? { items: [...led, session('cancelled', 'g-led', 20, 'cancelled')] } : path === '/me' ? me : {};
  };
  /** Answers every read that is asked for, one after the other, and lists the paths; those of `missing` are not there. */
  const answerAll = async (missing: readonly string[] = []): Promise<string[]> => {
    const paths: string[] = [];
    for (let idle = 0; idle < 3;) {
      await settle();
      const asked = http.match(() => true);
      idle = asked.length === 0 ? idle + 1 : 0;
      expect(asked.length).toBeLessThanOrEqual(1);
      for (const request of asked) {
        const path = request.request.url.replace('/api/v1', '');
        paths.push(path);
        if (missing.includes(path)) request.flush({}, { status: 404, statusText: 'Not Found' });
        else request.flush(bodyOf(path));
      }
    }
    return paths;
  };

  beforeEach(() => {
    isSealing = watchCrypto();
    jest.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from('2026-11-25T06:30:00.000Z'));
    begin();
  });
  afterEach(() => void jest.restoreAllMocks());

  it('is nothing before the pages themselves are on the device', async () => {
    await settle();
    http.expectNone(() => true);
    stored();
    expect((await answerAll())[0]).toBe('/me');
  });

  it('is Today, the groups of the person, their last twelve sessions and those of today, each with all that its page reads', async () => {
    stored();
    const paths = await answerAll();
    const sessions = ['of-today', ...led.slice(1).map(({ id }) => id)];
    const parts = sessions.flatMap((id) => ['', '/roster', '/records'].map((part) => `/sessions/${id}${part}`));
    const groups = ['g-mine', 'g-today', 'g-led'].map((id) => `/groups/${id}`);
    const attention = sessions.map((id) => `/attention?sessionId=${id}&limit=200`);
    expect(paths.toSorted()).toEqual(['/me', '/today', '/sessions', '/groups', ...parts, ...attention, ...groups].toSorted());
  });

  it('is of a mentor their people, their seats and their contacts, and nothing else', async () => {
    const memberships = meera.memberships.map((membership) => ({ ...membership, role: 'mentor' as const }));
    TestBed.inject(Session).me.set({ ...me, memberships, permissions: ['mentees:read', 'mentees:write'] });
    stored();
    expect(await answerAll()).toEqual(['/me', '/mentees', '/mentor-profile', '/mentor-contacts']);
  });

  it('is read once in half an hour, except for what changes all the time', async () => {
    stored();
    await answerAll();
    begin();
    stored();
    expect(await answerAll()).toEqual(['/me', '/today', '/sessions', '/groups']);
  });

  it('goes on after something that is no longer there', async () => {
    stored();
    expect(await answerAll(['/sessions/of-today', '/groups/g-mine'])).toContain('/groups/g-led');
  });

  it('ends without a network, and begins again when it is back', async () => {
    stored();
    await settle();
    http.expectOne('/api/v1/me').error(new ProgressEvent('error'));
    expect(await answerAll()).toEqual([]);
    dispatchEvent(new Event('online'));
    expect(await answerAll()).toContain('/sessions/of-today/roster');
  });

  it('is a session once more, after the server has taken what this device sent about it', async () => {
    stored();
    await answerAll();
    const command = { type: 'undo-start', sessionId: 'of-today' } as const;
    sent.next([{ command }]);
    sent.next([{ command }, { command: { type: 'complete-follow-up', followUpId: 'f1', outcome: 'reached' } }]);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await answerAll()).toEqual(['/sessions/of-today', '/sessions/of-today/roster', '/sessions/of-today/records']);
  });
});
