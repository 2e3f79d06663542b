import { HttpException, type ArgumentsHost } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { RecordingLogger } from '../testing/recording-logger.ts';
import { Clock } from './clock.ts';
import { Exhaustion } from './exhaustion.ts';
import { ProblemFilter, statuses } from './problem.filter.ts';
import { notFound, refusal } from './refusal.ts';
import { SecurityLog } from './security-log.ts';
import { Vault } from './vault.ts';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly logged: readonly string[];
}

/** The answer to a client for an error, and its line in the log. */
function answerTo(error: unknown): Answer {
  const sent = { status: 0, type: '', headers: {} as Record<string, string>, body: {} };
  const reply = {
    status: (status: number) => Object.assign(reply, void (sent.status = status)),
    type: (type: string) => Object.assign(reply, void (sent.type = type)),
    header: (name: string, value: string) => Object.assign(reply, void (sent.headers[name] = value)),
    send: (body: object) => Object.assign(reply, void (sent.body = body)),
  };
  const logger = new RecordingLogger();
  const host = { switchToHttp: () => ({ getResponse: () => reply }) };
  new ProblemFilter(logger, new Exhaustion(new Clock()), new SecurityLog(logger)).catch(error, host as unknown as ArgumentsHost);
  return { ...sent, logged: logger.lines };
}
const withCode = (code: string): Error => Object.assign(new Error('detail of the database'), { code });

describe('an error becomes an answer', () => {
  it.each([
    { error: refusal('conflict', 'groups/full'), status: 409, code: 'groups/full' },
    { error: refusal('stale', 'http/stale'), status: 412, code: 'http/stale' },
    { error: refusal('precondition-required', 'http/if-match-missing'), status: 428, code: 'http/if-match-missing' },
    { error: notFound('members'), status: 404, code: 'members/not-found' },
    { error: new HttpException('x', 404), status: 404, code: 'http/not-found' },
    { error: new HttpException('x', 415), status: 400, code: 'http/media-type-unsupported' },
    { error: Object.assign(new Error('x'), { statusCode: 413 }), status: 413, code: 'http/too-large' },
    { error: Object.assign(new Error('x'), { statusCode: 400 }), status: 400, code: 'http/malformed' },
    { error: Object.assign(new Error('x'), { statusCode: 418 }), status: 400, code: 'http/malformed' },
    { error: Object.assign(new Error('x'), { statusCode: 499 }), status: 400, code: 'http/malformed' },
    { error: new HttpException('x', 401), status: 401, code: 'http/unauthenticated' },
    { error: new HttpException('x', 403), status: 403, code: 'http/forbidden' },
    { error: new HttpException('x', 409), status: 409, code: 'http/conflict' },
    { error: withCode('23505'), status: 409, code: 'http/exists-already' },
    { error: withCode('55P03'), status: 503, code: 'http/unavailable' },
    { error: withCode('23503'), status: 422, code: 'http/unknown-reference' },
    { error: withCode('40001'), status: 503, code: 'http/unavailable' },
    { error: withCode('40P01'), status: 503, code: 'http/unavailable' },
  ])('$code with status $status, and no log entry', ({ error, status, code }) => {
    const answer = answerTo(error);
    expect(answer).toMatchObject({
      status,
      type: 'application/problem+json',
      body: { status, code, type: `/problems#${code}` },
      logged: [],
    });
    expect(JSON.stringify(answer.body)).not.toContain('detail of the database');
  });

  it.each([
    { error: new TypeError('secret detail') },
    { error: Object.assign(new Error('secret detail'), { statusCode: 500 }) },
    { error: Object.assign(new Error('secret detail'), { statusCode: 399 }) },
    { error: Object.assign(new Error('secret detail'), { statusCode: '404' }) },
    { error: Object.assign(new Error('secret detail'), { code: '42P01' }) },
    { error: { message: 'secret detail' } },
    { error: null },
    { error: 'secret detail' },
    { error: undefined },
  ])('without detail when it is a bug, which is logged: $error', ({ error }) => {
    const answer = answerTo(error);
    expect(answer).toMatchObject({ status: 500, type: 'application/problem+json', headers: {} });
    expect(answer.body).toEqual({ type: 'about:blank', title: 'Something went wrong here', status: 500, code: 'http/internal' });
    expect(JSON.stringify(answer.body)).not.toContain('secret');
    expect(answer.logged).toHaveLength(1);
    expect(answer.logged[0]).toMatch(/^bug/);
  });

  it('with a code of its own when a stored value was moved or changed, which the security log says too', () => {
    const [one, other] = [new Vault(Buffer.alloc(32, 1)), { table: 'members', column: 'legal_name', id: 'b' }];
    const moved = one.seal('Asha', { ...other, id: 'a' });
    let thrown: unknown;
    try {
      one.open(moved, other);
    } catch (error) {
      thrown = error;
    }
    const { status, body, logged } = answerTo(thrown);
    expect(status).toBe(500);
    expect(body).toEqual({ type: 'about:blank', title: 'Something went wrong here', status: 500, code: 'http/unreadable' });
    expect(logged).toEqual([expect.stringMatching(/^bug/), 'security']);
  });

  it('with the time to wait when it is an outage, which is logged', () => {
    const answer = answerTo(withCode('ECONNREFUSED'));
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '5' }, body: { code: 'http/unavailable' } });
    expect(answer.logged).toHaveLength(1);
    expect(answer.logged[0]).toMatch(/^outage/);
  });

  it('with the parameters and the faulty fields of the refusal', () => {
    const errors = [{ path: 'name', code: 'required' }];
    expect(answerTo(refusal('malformed', 'http/malformed', { most: 5 }, { errors, retryAfterSeconds: 7 }))).toMatchObject({
      headers: { 'retry-after': '7' },
      body: { params: { most: 5 }, errors },
    });
    expect(answerTo(refusal('conflict', 'groups/full')).headers).toEqual({});
  });

  it.each(['40001', '40P01', '55P03'])('with a second to wait when two transactions met: %s', (code) =>
    expect(answerTo(withCode(code)).headers).toEqual({ 'retry-after': '1' }),
  );

  it.each(['23505', '23503'])('without a time to wait when a constraint decided: %s', (code) =>
    expect(answerTo(withCode(code)).headers).toEqual({}),
  );
});

describe('the status of a refusal', () => {
  const expected = {
    malformed: 400,
    unauthenticated: 401,
    forbidden: 403,
    'not-found': 404,
    conflict: 409,
    stale: 412,
    'too-large': 413,
    invalid: 422,
    'precondition-required': 428,
    throttled: 429,
    unavailable: 503,
  } as const;

  it.each(Object.entries(expected))('of the kind %s is %i', (kind, status) => {
    const answer = answerTo(refusal(kind as keyof typeof expected, 'groups/full'));
    expect(answer).toMatchObject({ status, body: { status, title: statuses[kind as keyof typeof expected][1] } });
  });

  it('is known for every kind, and no two kinds share it', () => {
    expect(Object.keys(statuses).toSorted()).toEqual(Object.keys(expected).toSorted());
    expect(new Set(Object.values(statuses).map(([status]) => status)).size).toBe(Object.keys(statuses).length);
  });
});
