import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, concatMap, finalize, from, type Observable } from 'rxjs';
import { Logger } from '../platform/logger.ts';
import { currentPrincipal } from '../tenancy/centre-context.ts';
import { IdempotencyKeys, renewEverySeconds, type Claim, type KeyedRequest, type Stored } from './idempotency-keys.ts';
import { uploadedFile } from './upload.ts';
import { httpRefusals } from './http.refusals.ts';

const longestKey = 255;

/** The hash by which two requests are the same: method, URL, centre, body and uploaded file. */
async function hashOf(request: FastifyRequest, centreId: string): Promise<Buffer> {
  const file = (await uploadedFile(request)) ?? '';
  return createHash('sha256')
    .update(JSON.stringify([request.method, request.url, centreId, request.body ?? null]))
    .update(file)
    .digest();
}

/**
 * `Idempotency-Key` on any POST of a signed-in person: the first answer is stored and replayed. The same key with another request is
 * refused with 422, and while the first request still runs with 409. The key of a request whose process died is free after a minute.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly logger: Logger,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    const principal = currentPrincipal();
    if (request.method !== 'POST' || typeof key !== 'string' || principal === undefined) return next.handle();
    if (key.length === 0 || key.length > longestKey) throw httpRefusals.keyLength();
    const centreId = principal.centre?.centreId ?? '';
    const keyed = { userId: principal.userId, key: `${centreId}.${key}`, hash: await hashOf(request, centreId) };
    const claimed = await this.keys.claim(keyed);
    return 'stored' in claimed ? from(this.replay(keyed, claimed.stored, reply)) : this.run(claimed.claim, next, reply);
  }

  private run(claim: Claim, next: CallHandler, reply: FastifyReply): Observable<unknown> {
    const alive = setInterval(() => {
      this.keys.renew(claim).catch((error: unknown) => this.logger.failure(error));
    }, renewEverySeconds * 1_000);
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        await this.keys.release(claim);
        throw error;
      }),
      concatMap(async (body: unknown) => {
        await this.keys.store(claim, reply.statusCode, body);
        return body;
      }),
      finalize(() => clearInterval(alive)),
    );
  }

  private async replay(keyed: KeyedRequest, { hash, status, response }: Stored, reply: FastifyReply): Promise<unknown> {
    if (!hash.equals(keyed.hash)) throw httpRefusals.keyMismatch();
    if (status === null) throw httpRefusals.stillRunning();
    void reply.status(status).header('idempotency-replayed', 'true');
    return response === null ? undefined : this.keys.read(keyed, response);
  }
}
