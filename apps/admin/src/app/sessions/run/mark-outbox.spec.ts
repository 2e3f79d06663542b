import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MarkOutbox } from './mark-outbox.ts';
import { queueKey } from './queue-storage.ts';

const key = queueKey('meera', 's1');
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
};

describe('the outbox of a session', () => {
  let outbox: MarkOutbox;
  let http: HttpTestingController;
  const sent = (): TestRequest => http.expectOne('/api/v1/sessions/s1/attendance');
  const marksOf = (request: TestRequest) =>
    (request.request.body as { marks: { clientId: string; personId: string; state: string }[] }).marks;
  const answer = async (request: TestRequest, conflicts: unknown[] = []): Promise<void> => {
    request.flush({ applied: 1, replayed: 0, conflicts });
    await settled();
  };

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [MarkOutbox, provideHttpClient(), provideHttpClientTesting()] });
    outbox = TestBed.inject(MarkOutbox);
    http = TestBed.inject(HttpTestingController);
    outbox.open('meera', 's1');
  });
  afterEach(() => {
    http.verify();
    jest.useRealTimers();
  });

  it('shows a tap at once, keeps it on the device, and lets it go when the server has answered', async () => {
    outbox.mark('asha', 'present');
    expect(outbox.stands().get('asha')).toBe('present');
    expect(localStorage.getItem(key)).toContain('asha');
    await answer(sent());
    expect(outbox.stands().get('asha')).toBe('present');
    expect(outbox.waiting()).toBe(0);
    expect(localStorage.getItem(key)).toBeNull();
  });

  it('sends the same tap under the same id until it is answered', async () => {
    outbox.mark('asha', 'present');
    const first = sent();
    const [tap] = marksOf(first);
    first.error(new ProgressEvent('error'));
    await settled();
    expect(outbox.waiting()).toBe(1);
    jest.advanceTimersByTime(2000);
    const second = sent();
    expect(marksOf(second)).toEqual([tap]);
    await answer(second);
    expect(outbox.waiting()).toBe(0);
  });

  it('sends what an earlier visit left, as soon as the session is opened', async () => {
    outbox.mark('asha', 'late');
    sent().error(new ProgressEvent('error'));
    await settled();
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [MarkOutbox, provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    const later = TestBed.inject(MarkOutbox);
    later.open('meera', 's1');
    expect(later.stands().get('asha')).toBe('late');
    await answer(sent());
    expect(later.waiting()).toBe(0);
  });

  it('tries at once when the connection comes back', async () => {
    dispatchEvent(new Event('offline'));
    expect(outbox.online()).toBe(false);
    outbox.mark('asha', 'present');
    sent().error(new ProgressEvent('error'));
    await settled();
    dispatchEvent(new Event('online'));
    expect(outbox.online()).toBe(true);
    await answer(sent());
  });

  it('sends a tap made meanwhile after the one under way', async () => {
    outbox.mark('asha', 'present');
    const first = sent();
    outbox.mark('asha', null);
    await answer(first);
    const second = sent();
    expect(marksOf(second)).toMatchObject([{ personId: 'asha', state: null }]);
    await answer(second);
    expect(outbox.stands().get('asha')).toBeNull();
  });

  it('leaves on the device what was answered only after the page was left', async () => {
    outbox.mark('asha', 'present');
    const late = sent();
    TestBed.resetTestingModule();
    late.flush({ applied: 1, replayed: 0, conflicts: [] });
    await settled();
    expect(localStorage.getItem(key)).toContain('asha');
  });

  it('stops and says why when the server refuses, and keeps the tap', async () => {
    outbox.mark('asha', 'present');
    sent().flush({ code: 'attendance/locked' }, { status: 409, statusText: 'Conflict' });
    await settled();
    expect(outbox.refused()).toBe('attendance/locked');
    expect(outbox.waiting()).toBe(1);
    jest.advanceTimersByTime(120_000);
  });

  describe('when somebody else marked the same person', () => {
    const mark = (state: string) => ({ state, minutes: null, markedAt: '2026-11-25T05:05:00.000Z' });
    const dispute = async (): Promise<void> => {
      outbox.mark('asha', 'late');
      const request = sent();
      await answer(request, [{ clientId: marksOf(request)[0]!.clientId, mine: mark('late'), theirs: mark('present') }]);
    };

    it('asks, and taps again when mine is right', async () => {
      await dispute();
      expect(outbox.conflicts()).toHaveLength(1);
      outbox.settle(outbox.conflicts()[0]!, 'mine');
      const request = sent();
      expect(marksOf(request)).toMatchObject([{ personId: 'asha', state: 'late' }]);
      await answer(request);
      expect(outbox.conflicts()).toEqual([]);
    });

    it('asks again when the page was left before somebody decided', async () => {
      await dispute();
      TestBed.resetTestingModule();
      TestBed.configureTestingModule({ providers: [MarkOutbox, provideHttpClient(), provideHttpClientTesting()] });
      http = TestBed.inject(HttpTestingController);
      const later = TestBed.inject(MarkOutbox);
      later.open('meera', 's1');
      expect(later.conflicts()).toMatchObject([{ personId: 'asha', theirs: { state: 'present' } }]);
      later.settle(later.conflicts()[0]!, 'theirs');
      expect(localStorage).toHaveLength(0);
    });

    it('takes theirs without sending anything', async () => {
      await dispute();
      outbox.settle(outbox.conflicts()[0]!, 'theirs');
      expect(outbox.stands().get('asha')).toBe('present');
      expect(outbox.conflicts()).toEqual([]);
    });
  });

  describe('finishing', () => {
    it('waits for the taps before it', async () => {
      outbox.mark('asha', 'present');
      const marks = sent();
      outbox.finish();
      await answer(marks);
      http.expectOne('/api/v1/sessions/s1/finish').flush({});
      await settled();
      expect(outbox.finished()).toBe(true);
      expect(outbox.waiting()).toBe(0);
    });

    describe('with a tap made while the server closes the session', () => {
      beforeEach(async () => {
        outbox.finish();
        const closing = http.expectOne('/api/v1/sessions/s1/finish');
        outbox.mark('asha', 'late');
        closing.flush({});
        await settled();
      });

      it('sends it too, and is over only then', async () => {
        expect(outbox.finished()).toBe(false);
        await answer(sent());
        expect(outbox.finished()).toBe(true);
        expect(localStorage.getItem(key)).toBeNull();
      });

      it('sends it again when nobody answers, without anybody asking', async () => {
        sent().error(new ProgressEvent('error'));
        await settled();
        expect(outbox.finished()).toBe(false);
        jest.advanceTimersByTime(2000);
        await answer(sent());
        expect(outbox.finished()).toBe(true);
      });

      it('waits for a decision that it asks for', async () => {
        const mark = { state: 'present', minutes: null, markedAt: '2026-11-25T05:05:00.000Z' };
        const request = sent();
        await answer(request, [{ clientId: marksOf(request)[0]!.clientId, mine: mark, theirs: mark }]);
        expect(outbox.finished()).toBe(false);
        outbox.settle(outbox.conflicts()[0]!, 'theirs');
        expect(outbox.finished()).toBe(true);
      });
    });

    it('counts as done when an answer was lost and the session is held already', async () => {
      outbox.finish(14);
      const lost = http.expectOne('/api/v1/sessions/s1/finish');
      expect(lost.request.body).toEqual({ headcount: 14 });
      lost.error(new ProgressEvent('error'));
      await settled();
      jest.advanceTimersByTime(2000);
      const body = { code: 'sessions/not-planned', params: { state: 'held' } };
      http.expectOne('/api/v1/sessions/s1/finish').flush(body, { status: 409, statusText: 'Conflict' });
      await settled();
      expect(outbox.finished()).toBe(true);
    });

    it('is given up with its reason when the server refuses it', async () => {
      outbox.finish();
      http.expectOne('/api/v1/sessions/s1/finish').flush({ code: 'sessions/not-started' }, { status: 409, statusText: 'Conflict' });
      await settled();
      expect(outbox.finished()).toBe(false);
      expect(outbox.refused()).toBe('sessions/not-started');
      expect(outbox.waiting()).toBe(0);
    });
  });
});
