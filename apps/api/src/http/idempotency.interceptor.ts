import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, concatMap, from, of, switchMap, throwError, type Observable } from 'rxjs';
import { toDate } from '../platform/clock.ts';
import { refusal } from '../platform/refusal.ts';
import { currentPrincipal } from '../tenancy/centre-context.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { uploadedFile } from './upload.ts';

const longestKey = 255;
const keptHours = 24;

interface Stored {
  readonly request_hash: Buffer;
  readonly status: number | null;
  readonly response: Buffer | null;
}

/** What makes two requests the same; of an upload it is the file itself. */
async function hashOf(request: FastifyRequest, centreId: string): Promise<Buffer> {
  const file = (await uploadedFile(request)) ?? '';
  return createHash('sha256')
    .update(JSON.stringify([request.method, request.url, centreId, request.body ?? null]))
    .update(file)
    .digest();
}

/**
 * `Idempotency-Key` on any POST of a signed-in person: the first answer is kept for 24 hours, encrypted, and replayed; the same key
 * with another request is refused with 422, and while the first still runs with 409.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly platform: PlatformScope) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    const principal = currentPrincipal();
    if (request.method !== 'POST' || typeof key !== 'string' || principal === undefined) return next.handle();
    if (key.length === 0 || key.length > longestKey) throw refusal('invalid', 'idempotency/key-length');
    const centreId = principal.centre?.centreId ?? '';
    const place = { table: 'idempotency_keys', column: 'response', id: `${principal.userId}.${centreId}.${key}` };
    return from(hashOf(request, centreId)).pipe(
      switchMap(async (hash) => ({ hash, stored: await this.claim(principal.userId, `${centreId}.${key}`, hash) })),
      switchMap(({ hash, stored }) => {
        if (stored !== undefined) return from(this.replay(stored, hash, place, reply));
        return next.handle().pipe(
          catchError((error: unknown) =>
            from(this.forget(principal.userId, `${centreId}.${key}`)).pipe(switchMap(() => throwError(() => error))),
          ),
          concatMap((body: unknown) =>
            from(this.keep(principal.userId, `${centreId}.${key}`, reply.statusCode, body, place)).pipe(switchMap(() => of(body))),
          ),
        );
      }),
    );
  }

  /** Takes the key for this request; answers what is stored when somebody was first. */
  private claim(userId: string, key: string, hash: Buffer): Promise<Stored | undefined> {
    return this.platform.transaction(async (tx) => {
      const oldest = toDate(tx.now.subtract({ hours: keptHours }));
      await tx.rows('delete from platform.idempotency_keys where user_id = $1 and key = $2 and created_at < $3', userId, key, oldest);
      const taken = await tx.rows(
        `insert into platform.idempotency_keys (user_id, key, request_hash, created_at) values ($1, $2, $3, $4)
         on conflict do nothing returning key`,
        userId,
        key,
        hash,
        toDate(tx.now),
      );
      if (taken.length === 1) return undefined;
      return tx.row<Stored>(
        'select request_hash, status, response from platform.idempotency_keys where user_id = $1 and key = $2',
        userId,
        key,
      );
    });
  }

  private replay(
    stored: Stored,
    hash: Buffer,
    place: { table: string; column: string; id: string },
    reply: FastifyReply,
  ): Promise<unknown> {
    if (!stored.request_hash.equals(hash)) return Promise.reject(refusal('invalid', 'idempotency/mismatch'));
    if (stored.status === null) return Promise.reject(refusal('conflict', 'idempotency/still-running'));
    void reply.status(stored.status).header('idempotency-replayed', 'true');
    if (stored.response === null) return Promise.resolve(undefined);
    return this.platform.transaction((tx) =>
      Promise.resolve(JSON.parse(tx.keys.platform.open(stored.response ?? Buffer.alloc(0), place)) as unknown),
    );
  }

  private keep(
    userId: string,
    key: string,
    status: number,
    body: unknown,
    place: { table: string; column: string; id: string },
  ): Promise<unknown> {
    return this.platform.transaction((tx) => {
      const response = body === undefined ? null : tx.keys.platform.seal(JSON.stringify(body), place);
      return tx.rows(
        'update platform.idempotency_keys set status = $3, response = $4 where user_id = $1 and key = $2',
        userId,
        key,
        status,
        response,
      );
    });
  }

  private forget(userId: string, key: string): Promise<unknown> {
    return this.platform.transaction((tx) => tx.rows('delete from platform.idempotency_keys where user_id = $1 and key = $2', userId, key));
  }
}
