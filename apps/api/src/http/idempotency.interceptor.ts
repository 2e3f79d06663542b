import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, concatMap, finalize, from, type Observable } from 'rxjs';
import { Logger } from '../platform/logger.ts';
import { currentPrincipal, openRequestTransaction } from '../tenancy/centre-context.ts';
import { ALLOW, isReading, type Demand } from './allow.ts';
import { ANSWERED_ANEW } from './answered-anew.ts';
import { IdempotencyKeys, renewEverySeconds, type Claim, type KeyedRequest, type Stored } from './idempotency-keys.ts';
import { httpRefusals } from './http.refusals.ts';
import { RecordsInReach } from './records-in-reach.read-model.ts';
import { uploadedFile } from './upload.ts';

const longestKey = 255;

/** The hash by which two requests are the same: method, URL, centre, body and uploaded file. */
async function hashOf(request: FastifyRequest, centreId: string): Promise<Buffer> {
  const file = (await uploadedFile(request))?.bytes ?? '';
  return createHash('sha256')
    .update(JSON.stringify([request.method, request.url, centreId, request.body ?? null]))
    .update(file)
    .digest();
}

/**
 * `Idempotency-Key` on a POST of a signed-in person that changes something: the first answer is stored in the transaction of the work and
 * replayed while the person has the permission and reaches the records. The same key with another request is refused with 422, and while the
 * first request still runs with 409. The key of a request whose process died before its commit is free half a minute later.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly records: RecordsInReach,
    private readonly reflector: Reflector,
    private readonly logger: Logger,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    const principal = currentPrincipal();
    if (typeof key !== 'string' || principal === undefined || !this.isStored(request, context)) return next.handle();
    if (key.length === 0 || key.length > longestKey) throw httpRefusals.keyLength();
    const centreId = principal.centre?.centreId ?? null;
    const keyed = {
      userId: principal.userId,
      centreId,
      key: `${centreId ?? ''}.${key}`,
      hash: await hashOf(request, centreId ?? ''),
    };
    const claimed = await this.keys.claim(keyed);
    return 'stored' in claimed ? from(this.replay(keyed, claimed.stored, request.url, reply)) : this.run(claimed.claim, next, reply);
  }

  private isStored({ method }: FastifyRequest, context: ExecutionContext): boolean {
    const route = context.getHandler();
    const demand = this.reflector.get<Demand>(ALLOW, route);
    return method === 'POST' && !isReading(demand) && this.reflector.get<boolean | undefined>(ANSWERED_ANEW, route) !== true;
  }

  private run(claim: Claim, next: CallHandler, reply: FastifyReply): Observable<unknown> {
    const alive = setInterval(() => {
      this.keys.renew(claim).catch((error: unknown) => this.logger.failure(error));
    }, renewEverySeconds * 1_000);
    const transaction = openRequestTransaction();
    return next.handle().pipe(
      concatMap(async (body: unknown) => {
        await this.keys.complete(transaction, claim, reply.statusCode, body);
        return body;
      }),
      catchError(async (error: unknown) => {
        await transaction.abandon();
        await this.keys.release(claim);
        throw error;
      }),
      finalize(() => clearInterval(alive)),
    );
  }

  private async replay(keyed: KeyedRequest, { hash, status, response }: Stored, url: string, reply: FastifyReply): Promise<unknown> {
    if (!hash.equals(keyed.hash)) throw httpRefusals.keyMismatch();
    if (status === null) throw httpRefusals.stillRunning();
    const body = response === null ? undefined : this.keys.read(keyed, response);
    const inReach = keyed.centreId === null || (await this.records.all(url, JSON.stringify(body ?? null)));
    if (!inReach) throw httpRefusals.answerOutOfReach();
    void reply.status(status).header('idempotency-replayed', 'true');
    return body;
  }
}
