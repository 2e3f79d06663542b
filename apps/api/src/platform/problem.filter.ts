import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Exhaustion } from './exhaustion.ts';
import { Logger } from './logger.ts';
import { isOutage } from './outage.ts';
import { Refusal, refusal, type HttpProblem, type HttpProblemKind } from './refusal.ts';
import { SecurityLog } from './security-log.ts';
import { VaultProblem } from './vault.ts';

/** The status of each kind, with the title that developers read. */
export const statuses: Readonly<Record<HttpProblemKind, readonly [number, string]>> = {
  malformed: [400, 'The request is malformed'],
  unauthenticated: [401, 'Sign in first'],
  forbidden: [403, 'Not permitted'],
  'not-found': [404, 'Not found'],
  conflict: [409, 'The state does not allow this'],
  stale: [412, 'Changed by somebody else in between'],
  'too-large': [413, 'Too large'],
  invalid: [422, 'Invalid'],
  'precondition-required': [428, 'If-Match is required'],
  throttled: [429, 'Too many requests'],
  unavailable: [503, 'Not available right now'],
};

const kindOfStatus = new Map<number, HttpProblemKind>(
  Object.entries(statuses).map(([kind, [status]]) => [status, kind as HttpProblemKind]),
);

function fromFramework(status: number): HttpProblem {
  if (status === 415) return { kind: 'malformed', code: 'http/media-type-unsupported' };
  const kind = kindOfStatus.get(status) ?? 'malformed';
  return { kind, code: `http/${kind}` };
}

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
};

/** Two requests wrote at the same time: the constraint decided, and the later request is refused. SQLSTATE of PostgreSQL. */
const clashes: Readonly<Record<string, HttpProblem>> = {
  '23505': { kind: 'conflict', code: 'http/exists-already' },
  '23503': { kind: 'invalid', code: 'http/unknown-reference' },
  '40001': { kind: 'unavailable', code: 'http/unavailable', retryAfterSeconds: 1 },
  '40P01': { kind: 'unavailable', code: 'http/unavailable', retryAfterSeconds: 1 },
  '55P03': { kind: 'unavailable', code: 'http/unavailable', retryAfterSeconds: 1 },
};

const fromDatabase = (error: unknown): HttpProblem | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? clashes[error.code] : undefined;

/** The problem of an error that is nobody's refusal: a bug, and a stored value that was changed outside of the application. */
const internal = { kind: 'internal', code: 'http/internal' } as const;
const unreadable = { kind: 'internal', code: 'http/unreadable' } as const;

/** The only place that turns a refusal into HTTP (RFC 9457). Every other error is a bug or an outage: logged, and answered without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly exhaustion: Exhaustion,
    private readonly log: SecurityLog,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.problemOf(error);
    if (problem === undefined) {
      void reply.status(500).type('application/problem+json').send(this.unexpected(error));
      return;
    }
    const [status, title] = statuses[problem.kind];
    if (problem.retryAfterSeconds !== undefined) void reply.header('retry-after', String(problem.retryAfterSeconds));
    const body = { type: `/problems#${problem.code}`, title, status, code: problem.code, params: problem.params, errors: problem.errors };
    void reply.status(status).type('application/problem+json').send(body);
  }

  /** A ciphertext that does not belong where it was found says that somebody moved or changed rows: a line of the security log. */
  private unexpected(error: unknown): object {
    this.logger.bug(error);
    const { code } = error instanceof VaultProblem ? unreadable : internal;
    if (code === unreadable.code) this.log.note('ciphertext-refused');
    return { type: 'about:blank', title: 'Something went wrong here', status: 500, code };
  }

  private problemOf(error: unknown): HttpProblem | undefined {
    if (error instanceof Refusal) return error.problem;
    if (isOutage(error)) {
      this.logger.outage(error);
      this.exhaustion.note(error);
      return refusal('unavailable', 'http/unavailable', undefined, { retryAfterSeconds: 5 }).problem;
    }
    const clash = fromDatabase(error);
    if (clash !== undefined) return clash;
    const status = statusOf(error);
    return status === undefined ? undefined : fromFramework(status);
  }
}
