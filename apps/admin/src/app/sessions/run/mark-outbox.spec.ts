import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MarkOutbox } from './mark-outbox.ts';
import type { AttendanceState } from '../../api/shapes.ts';
import { Session } from '../../api/session.ts';
import { COMMAND_STORE } from '../../offline/device-stores.ts';
import { MemoryStore } from '../../offline/memory-store.ts';
import { meera } from '../../../testing/page.ts';

const settled = async (): Promise<void> => {
  TestBed.tick();
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
};

@Component({ template: '', providers: [MarkOutbox] })
class Leaving {
  readonly outbox = inject(MarkOutbox);
}

describe('the outbox of a session', () => {
  let outbox: MarkOutbox;
  let http: HttpTestingController;
  let store: MemoryStore;
  const stored = (): Promise<number> => store.count('u1');
  /** Opens the session on a page, with what an earlier page left on the device. */
  const open = async (): Promise<MarkOutbox> => {
    TestBed.resetTestingModule();
    const device = { provide: COMMAND_STORE, useValue: () => Promise.resolve(store) };
    TestBed.configureTestingModule({ providers: [MarkOutbox, provideHttpClient(), provideHttpClientTesting(), device] });
    TestBed.inject(Session).me.set(meera);
    http = TestBed.inject(HttpTestingController);
    const opened = TestBed.inject(MarkOutbox);
    opened.open('s1');
    await settled();
    return opened;
  };
  const mark = async (personId: string, state: AttendanceState | null): Promise<void> => {
    outbox.mark(personId, state);
    await settled();
  };
  const finish = async (headcount?: number): Promise<void> => {
    outbox.finish(headcount === undefined ? {} : { headcount });
    await settled();
  };
  const sent = (): TestRequest => http.expectOne('/api/v1/sessions/s1/attendance');
  const marksOf = (request: TestRequest) =>
    (request.request.body as { marks: { clientId: string; personId: string; state: string }[] }).marks;
  const answer = async (request: TestRequest, conflicts: unknown[] = []): Promise<void> => {
    request.flush({ applied: 1, replayed: 0, conflicts });
    await settled();
  };

  beforeEach(async () => {
    jest.useFakeTimers();
    store = new MemoryStore();
    outbox = await open();
  });
  afterEach(() => {
    http.verify();
    jest.useRealTimers();
  });

  it('shows a tap at once, keeps it on the device, and lets it go when the server has answered', async () => {
    await mark('asha', 'present');
    expect(outbox.stands().get('asha')?.state).toBe('present');
    expect(await stored()).toBe(1);
    await answer(sent());
    expect(outbox.stands().get('asha')?.state).toBe('present');
    expect(outbox.waiting()).toBe(0);
    expect(await stored()).toBe(0);
  });

  it('sends how long a person was there, and shows it', async () => {
    outbox.mark('asha', 'late', { minutes: 65 });
    await settled();
    expect(outbox.stands().get('asha')).toEqual({ state: 'late', own: null, minutes: 65 });
    const request = sent();
    expect(marksOf(request)).toMatchObject([{ personId: 'asha', state: 'late', minutes: 65 }]);
    await answer(request);
    expect(outbox.stands().get('asha')).toEqual({ state: 'late', own: null, minutes: 65 });
  });

  it('sends a mark of the kind’s own beside what it counts as, and keeps it', async () => {
    outbox.mark('asha', 'present', { own: 'showed-work' });
    await settled();
    const request = sent();
    expect(marksOf(request)).toMatchObject([{ personId: 'asha', state: 'present', own: 'showed-work' }]);
    await answer(request);
    expect(outbox.stands().get('asha')).toEqual({ state: 'present', own: 'showed-work', minutes: null });
  });

  it('sends the same tap under the same id until it is answered', async () => {
    await mark('asha', 'present');
    const first = sent();
    const [tap] = marksOf(first);
    first.error(new ProgressEvent('error'));
    await settled();
    expect(outbox.waiting()).toBe(1);
    await jest.advanceTimersByTimeAsync(2000);
    await settled();
    const second = sent();
    expect(marksOf(second)).toEqual([tap]);
    await answer(second);
    expect(outbox.waiting()).toBe(0);
  });

  it('sends what an earlier visit left, as soon as the session is opened', async () => {
    await mark('asha', 'late');
    sent().error(new ProgressEvent('error'));
    await settled();
    const later = await open();
    expect(later.stands().get('asha')?.state).toBe('late');
    await answer(sent());
    expect(later.waiting()).toBe(0);
  });

  it('tries at once when the connection comes back', async () => {
    dispatchEvent(new Event('offline'));
    expect(outbox.online()).toBe(false);
    await mark('asha', 'present');
    sent().error(new ProgressEvent('error'));
    await settled();
    dispatchEvent(new Event('online'));
    await settled();
    expect(outbox.online()).toBe(true);
    await answer(sent());
  });

  it('sends a tap made meanwhile after the one under way', async () => {
    await mark('asha', 'present');
    const first = sent();
    await mark('asha', null);
    await answer(first);
    const second = sent();
    expect(marksOf(second)).toMatchObject([{ personId: 'asha', state: null }]);
    await answer(second);
    expect(outbox.stands().get('asha')?.state).toBeNull();
  });

  it('takes from the device what is answered after the page was left', async () => {
    await mark('asha', 'present');
    const page = TestBed.createComponent(Leaving);
    page.destroy();
    await answer(sent());
    expect(await stored()).toBe(0);
  });

  it('stops and says why when the server refuses, and keeps the tap', async () => {
    await mark('asha', 'present');
    sent().flush({ code: 'attendance/locked' }, { status: 409, statusText: 'Conflict' });
    await settled();
    expect(outbox.refused()).toBe('attendance/locked');
    expect(outbox.waiting()).toBe(1);
    await jest.advanceTimersByTimeAsync(120_000);
  });

  describe('when somebody else marked the same person', () => {
    const markOf = (state: string) => ({ state, minutes: null, markedAt: '2026-11-25T05:05:00.000Z' });
    const dispute = async (): Promise<void> => {
      await mark('asha', 'late');
      const request = sent();
      await answer(request, [{ clientId: marksOf(request)[0]!.clientId, mine: markOf('late'), theirs: markOf('present') }]);
    };

    it('asks, and taps again when mine is right', async () => {
      await dispute();
      expect(outbox.conflicts()).toHaveLength(1);
      outbox.settle(outbox.conflicts()[0]!, 'mine');
      await settled();
      const request = sent();
      expect(marksOf(request)).toMatchObject([{ personId: 'asha', state: 'late' }]);
      await answer(request);
      expect(outbox.conflicts()).toEqual([]);
    });

    it.each([
      { clock: 'three hours slow', at: '2026-11-25T02:06:00.000Z', then: '2026-11-25T05:05:00.001Z' },
      { clock: 'right', at: '2026-11-25T05:06:00.000Z', then: '2026-11-25T05:06:00.000Z' },
    ])('taps later than the other mark on a clock that is $clock, so that the question does not come back', async ({ at, then }) => {
      await dispute();
      jest.setSystemTime(new Date(at));
      outbox.settle(outbox.conflicts()[0]!, 'mine');
      await settled();
      const request = sent();
      expect([marksOf(request), (request.request.body as { sentAt: string }).sentAt]).toMatchObject([[{ markedAt: then }], at]);
      await answer(request);
    });

    it('asks again when the page was left before somebody decided', async () => {
      await dispute();
      const later = await open();
      expect(later.conflicts()).toMatchObject([{ personId: 'asha', theirs: { state: 'present' } }]);
      later.settle(later.conflicts()[0]!, 'theirs');
      await settled();
      expect(await stored()).toBe(0);
    });

    it('takes theirs without sending anything', async () => {
      await dispute();
      outbox.settle(outbox.conflicts()[0]!, 'theirs');
      expect(outbox.stands().get('asha')?.state).toBe('present');
      expect(outbox.conflicts()).toEqual([]);
    });
  });

  describe('finishing', () => {
    it('waits for the taps before it', async () => {
      await mark('asha', 'present');
      const marks = sent();
      await finish();
      await answer(marks);
      http.expectOne('/api/v1/sessions/s1/finish').flush({});
      await settled();
      expect(outbox.finished()).toBe(true);
      expect(outbox.waiting()).toBe(0);
    });

    describe('with a tap made while the server closes the session', () => {
      beforeEach(async () => {
        await finish();
        const closing = http.expectOne('/api/v1/sessions/s1/finish');
        await mark('asha', 'late');
        closing.flush({});
        await settled();
      });

      it('sends it too, and is over only then', async () => {
        expect(outbox.finished()).toBe(false);
        await answer(sent());
        expect(outbox.finished()).toBe(true);
        expect(await stored()).toBe(0);
      });

      it('sends it again when nobody answers, without anybody asking', async () => {
        sent().error(new ProgressEvent('error'));
        await settled();
        expect(outbox.finished()).toBe(false);
        await jest.advanceTimersByTimeAsync(2000);
        await settled();
        await answer(sent());
        expect(outbox.finished()).toBe(true);
      });

      it('waits for a decision that it asks for', async () => {
        const mark = { state: 'present', minutes: null, markedAt: '2026-11-25T05:05:00.000Z' };
        const request = sent();
        await answer(request, [{ clientId: marksOf(request)[0]!.clientId, mine: mark, theirs: mark }]);
        expect(outbox.finished()).toBe(false);
        outbox.settle(outbox.conflicts()[0]!, 'theirs');
        await settled();
        expect(outbox.finished()).toBe(true);
      });
    });

    it('counts as done when an answer was lost and the session is held already', async () => {
      await finish(14);
      const lost = http.expectOne('/api/v1/sessions/s1/finish');
      expect(lost.request.body).toMatchObject({ headcount: 14 });
      lost.error(new ProgressEvent('error'));
      await settled();
      await jest.advanceTimersByTimeAsync(2000);
      await settled();
      const body = { code: 'sessions/not-planned', params: { state: 'held' } };
      http.expectOne('/api/v1/sessions/s1/finish').flush(body, { status: 409, statusText: 'Conflict' });
      await settled();
      expect(outbox.finished()).toBe(true);
    });

    it('tells the server that a person confirmed to finish before the end', async () => {
      outbox.finish({ beforeEnd: true });
      await settled();
      const closing = http.expectOne('/api/v1/sessions/s1/finish');
      expect(closing.request.body).toMatchObject({ beforeEnd: true });
      closing.flush({});
      await settled();
      expect(outbox.finished()).toBe(true);
    });

    it('is given up with its reason when the server refuses it', async () => {
      await finish();
      http.expectOne('/api/v1/sessions/s1/finish').flush({ code: 'sessions/not-begun' }, { status: 409, statusText: 'Conflict' });
      await settled();
      expect(outbox.finished()).toBe(false);
      expect(outbox.refused()).toBe('sessions/not-begun');
      expect(outbox.waiting()).toBe(0);
    });
  });
});
