import { HttpClient, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aSession } from '../../testing/sessions.ts';
import type { Command } from './command.ts';
import { pageDoor } from './page-door.ts';
import { sendCommands, type Answer } from './send-commands.ts';

const startedAt = '2026-11-25T05:00:00Z';
const start: Command = { type: 'start-session', sessionId: 's1', startedAt };
const written = { topic: 'Asking for help', note: '' };
const record: Command = { type: 'record-session', sessionId: 's1', written, before: { topic: '', note: '' } };
const refusal = (code: string, params = {}) => ({ body: { code, params }, status: { status: 409, statusText: 'Conflict' } });
const pause = () => new Promise((resolve) => setTimeout(resolve));

describe('sending', () => {
  let http: HttpTestingController;
  const send = (command: Command): Promise<Answer> =>
    sendCommands(pageDoor(TestBed.inject(HttpClient)), [{ id: 'c1', order: 1, command, status: { name: 'waiting' } }]);
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:09:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
  });
  afterEach(() => {
    jest.useRealTimers();
    http.verify();
  });

  describe('a start', () => {
    it.each(['2026-11-25T05:09:00.000Z', '2026-11-25T15:09:00.000Z'])('that is sent at %s says when it was', async (sentAt) => {
      jest.setSystemTime(new Date(sentAt));
      const answer = send(start);
      const request = http.expectOne('/api/v1/sessions/s1/start');
      expect([request.request.body, request.request.headers.has('Idempotency-Key')]).toEqual([{ startedAt, sentAt }, false]);
      request.flush({});
      expect(await answer).toEqual({ name: 'taken', conflicts: [] });
    });

    it.each([
      { given: refusal('sessions/already-started'), then: 'taken' },
      { given: refusal('sessions/not-planned', { state: 'held' }), then: 'taken' },
      { given: refusal('sessions/not-planned', { state: 'cancelled' }), then: 'refused' },
      { given: refusal('sessions/too-early'), then: 'refused' },
    ])('answered with $given.body.code $given.body.params is $then', async ({ given, then }) => {
      const answer = send(start);
      http.expectOne('/api/v1/sessions/s1/start').flush(given.body, given.status);
      expect((await answer).name).toBe(then);
    });
  });

  it('a contact of a mentor is sent with its id as the key, and the same each time', async () => {
    const contact = { outcome: 'needs-support', minutes: 15, at: startedAt } as const;
    const answer = send({ type: 'log-contact', mentorshipId: 'p1', contactType: 'call', ...contact });
    const request = http.expectOne('/api/v1/mentorships/p1/contacts');
    expect([request.request.body, request.request.headers.get('Idempotency-Key')]).toEqual([{ type: 'call', ...contact }, 'c1']);
    request.flush({});
    expect(await answer).toEqual({ name: 'taken', conflicts: [] });
  });

  it.each([
    {
      given: { finishedAt: startedAt, beforeEnd: true },
      then: { finishedAt: startedAt, beforeEnd: true, sentAt: '2026-11-25T05:09:00.000Z' },
    },
    { given: { headcount: 14 }, then: { headcount: 14 } },
  ])('a wish to finish with $given says $then', async ({ given, then }) => {
    const answer = send({ type: 'finish-session', sessionId: 's1', ...given });
    const request = http.expectOne('/api/v1/sessions/s1/finish');
    expect([request.request.body, request.request.headers.has('Idempotency-Key')]).toEqual([then, false]);
    request.flush({});
    expect((await answer).name).toBe('taken');
  });

  it.each([
    { given: { body: {}, status: { status: 200, statusText: 'OK' } }, then: 'taken' },
    { given: refusal('sessions/not-started'), then: 'taken' },
    { given: refusal('sessions/not-planned', { state: 'held' }), then: 'refused' },
  ])('a start that is taken back, answered with $given.body, is $then', async ({ given, then }) => {
    const answer = send({ type: 'undo-start', sessionId: 's1' });
    http.expectOne('/api/v1/sessions/s1/undo-start').flush(given.body, given.status);
    expect((await answer).name).toBe(then);
  });

  it.each([
    { by: 'code' as const, reply: { body: {}, status: { status: 200, statusText: 'OK' } }, then: 'taken' },
    { by: 'name' as const, reply: refusal('attendance/locked'), then: 'refused' },
  ])('a walk-in by $by goes out as one tap, with what the clock of the device shows, and is $then', async ({ by, reply, then }) => {
    const answer = send({ type: 'add-walk-in', sessionId: 's1', by, text: 'K-120', markedAt: startedAt });
    const request = http.expectOne('/api/v1/sessions/s1/walk-ins');
    expect(request.request.body).toEqual({ clientId: 'c1', markedAt: startedAt, sentAt: '2026-11-25T05:09:00.000Z', [by]: 'K-120' });
    expect(request.request.headers.has('Idempotency-Key')).toBe(false);
    request.flush(reply.body, reply.status);
    expect((await answer).name).toBe(then);
  });

  it('somebody new goes out with what they told', async () => {
    const told = { phone: '98220 12345', language: 'mr' as const };
    const answer = send({ type: 'add-walk-in', sessionId: 's1', by: 'name', text: 'Sunil', ...told, markedAt: startedAt });
    const request = http.expectOne('/api/v1/sessions/s1/walk-ins');
    expect(request.request.body).toMatchObject({ name: 'Sunil', ...told });
    request.flush({});
    expect((await answer).name).toBe('taken');
  });

  describe('topic and note', () => {
    const reads = async (given: Parameters<typeof aSession>[0]): Promise<void> => {
      http.expectOne('/api/v1/sessions/s1').flush(aSession(given));
      await pause();
    };

    it.each([
      { sentence: 'as it was read', given: { version: 3 }, then: '"3"' },
      { sentence: 'started since, which is no other text', given: { version: 4, startedAt }, then: '"4"' },
    ])('is written on top of a session $sentence', async ({ given, then }) => {
      const answer = send(record);
      await reads(given);
      const sent = http.expectOne('/api/v1/sessions/s1/record');
      expect([sent.request.body, sent.request.headers.get('If-Match')]).toEqual([written, then]);
      sent.flush({});
      expect(await answer).toEqual({ name: 'taken', conflicts: [] });
    });

    it('is refused when a colleague has written another text', async () => {
      const answer = send(record);
      await reads({ topic: 'Triggers' });
      expect(await answer).toEqual({ name: 'refused', code: 'http/stale', params: {} });
    });

    it('is taken already when the first answer was lost', async () => {
      const answer = send(record);
      await reads({ topic: 'Asking for help', version: 4 });
      expect(await answer).toEqual({ name: 'taken', conflicts: [] });
    });

    it.each([
      { status: 412, body: { code: 'http/stale' }, then: 'refused' },
      { status: 503, body: {}, then: 'unreachable' },
    ])('answered with $status is $then', async ({ status, body, then }) => {
      const answer = send(record);
      await reads({});
      http.expectOne('/api/v1/sessions/s1/record').flush(body, { status, statusText: String(status) });
      expect((await answer).name).toBe(then);
    });

    it('waits when the session cannot be read', async () => {
      const answer = send(record);
      http.expectOne('/api/v1/sessions/s1').error(new ProgressEvent('error'));
      expect(await answer).toEqual({ name: 'unreachable', hasNetwork: false });
    });
  });
});
