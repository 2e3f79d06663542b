import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { workerDoor } from './worker-door.ts';

const given = jest.fn<typeof fetch>();
const before = globalThis.fetch;
const answer = (status: number, body?: object): Response =>
  ({
    ok: status < 300,
    status,
    json: () => (body === undefined ? Promise.reject(new SyntaxError('empty')) : Promise.resolve(body)),
  }) as Response;
const ask = (reply: () => Promise<Response>) => {
  globalThis.fetch = given.mockImplementation(reply);
  return workerDoor.ask('PUT', '/sessions/s1/attendance', { marks: [] }, { 'Idempotency-Key': 'a' });
};

describe('the way of the service worker to the API', () => {
  afterEach(() => {
    globalThis.fetch = before;
    given.mockReset();
  });

  it('sends what a page would, past the caches of the service worker', async () => {
    expect(await ask(() => Promise.resolve(answer(200, { conflicts: [] })))).toEqual({ conflicts: [] });
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'a', 'X-Saath': '1', 'ngsw-bypass': 'true' };
    expect(given).toHaveBeenCalledWith('/api/v1/sessions/s1/attendance', {
      ...{ method: 'PUT', body: '{"marks":[]}', headers },
      signal: expect.any(AbortSignal),
    });
  });

  it('answers nothing where the API answers nothing', async () => {
    expect(await ask(() => Promise.resolve(answer(204)))).toBeUndefined();
  });

  it.each([
    {
      reply: answer(409, { code: 'attendance/locked', params: { days: 7 } }),
      then: { status: 409, code: 'attendance/locked', params: { days: 7 } },
    },
    { reply: answer(502), then: { status: 502, code: 'http/502', params: {} } },
    { reply: answer(500, []), then: { status: 500, code: 'http/500', params: {} } },
  ])('fails with the problem of the API: $then.code', async ({ reply, then }) => {
    await expect(ask(() => Promise.resolve(reply))).rejects.toMatchObject(then);
  });

  it.each([
    { where: 'without a network', fault: new TypeError('Failed to fetch') },
    { where: 'at a server that never answers', fault: new DOMException('signal timed out', 'TimeoutError') },
  ])('fails with status 0 $where', async ({ fault }) => {
    await expect(ask(() => Promise.reject(fault))).rejects.toMatchObject({ status: 0, code: 'http/offline' });
  });
});
