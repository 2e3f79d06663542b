import { Injectable } from '@nestjs/common';
import type { CentreId, UserId } from '@saath/domain/kernel';
import { rowsOf } from '../database/statement.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { KeyRing } from '../platform/vault.ts';
import { outsideRequest } from '../tenancy/centre-context.ts';
import { PlatformScope, type PlatformTransaction } from '../tenancy/platform-scope.ts';
import type { RequestTransaction } from '../tenancy/request-transaction.ts';
import { httpRefusals } from './http.refusals.ts';

export const storedHours = 24;
/** After how many seconds without a renewal the process of a request counts as dead, and how often a request renews its claim. */
const leaseSeconds = 30;
export const renewEverySeconds = 10;

/** A request with a key: its user and centre, and the hash by which a repeated request is recognised. */
export interface KeyedRequest {
  readonly userId: UserId;
  readonly centreId: CentreId | null;
  readonly key: string;
  readonly hash: Buffer;
}
/** A key that a request has claimed until its answer is stored or the key is released. */
export interface Claim extends KeyedRequest {
  readonly id: string;
}
/** The record of a key that an earlier request has claimed; without a status the request still runs. */
export interface Stored {
  readonly hash: Buffer;
  readonly status: number | null;
  readonly response: Buffer | null;
}

const placeOf = ({ userId, key }: KeyedRequest) => ({ table: 'idempotency_keys', column: 'response', id: `${userId}.${key}` });

/** Claims a free key, a key whose time is over, or, for a request with the same hash, a key without an answer whose lease has run out. */
const claimSql = `
  insert into platform.idempotency_keys as k (user_id, key, request_hash, claim, created_at, centre_id) values ($1, $2, $3, $4, $5, $7)
  on conflict (user_id, key) do update set claim = excluded.claim, created_at = excluded.created_at, request_hash = excluded.request_hash,
    centre_id = excluded.centre_id, status = null, response = null
  where (k.status is null and k.request_hash = excluded.request_hash and k.created_at <= $6) or k.created_at < $8
  returning key`;
const ofThisClaim = 'where user_id = $1 and key = $2 and claim = $3';
const outcomeSql = `update platform.idempotency_keys set status = $4, response = $5 ${ofThisClaim} returning key`;

/** The outcomes of requests with an `Idempotency-Key`, stored encrypted for 24 hours, each in the transaction of its work. */
@Injectable()
export class IdempotencyKeys {
  constructor(
    private readonly platform: PlatformScope,
    private readonly keys: KeyRing,
  ) {}

  /** Claims the key for this request, or answers its record. */
  claim(request: KeyedRequest): Promise<{ readonly claim: Claim } | { readonly stored: Stored }> {
    const { userId, centreId, key, hash } = request;
    return this.apart(async (tx) => {
      const id = newId();
      const silentSince = toDate(tx.now.subtract({ seconds: leaseSeconds }));
      const oldest = toDate(tx.now.subtract({ hours: storedHours }));
      const claimed = await tx.rows(claimSql, userId, key, hash, id, toDate(tx.now), silentSince, centreId, oldest);
      if (claimed.length === 1) return { claim: { ...request, id } };
      const [stored] = await tx.rows<Stored>(
        'select request_hash as hash, status, response from platform.idempotency_keys where user_id = $1 and key = $2',
        userId,
        key,
      );
      if (stored === undefined) throw new Error('A key that could not be claimed has no record.');
      return { stored };
    });
  }

  /** Renews the lease of a request that still runs. */
  renew({ userId, key, id }: Claim): Promise<unknown> {
    return this.apart((tx) =>
      tx.rows(`update platform.idempotency_keys set created_at = $4 ${ofThisClaim} and status is null`, userId, key, id, toDate(tx.now)),
    );
  }

  /** Stores the answer in the transaction of the request's work and commits both. Refuses when another request has taken the key over. */
  async complete(transaction: RequestTransaction, claim: Claim, status: number, body: unknown): Promise<void> {
    const response = body === undefined ? null : this.keys.platform.seal(JSON.stringify(body), placeOf(claim));
    const values = [claim.userId, claim.key, claim.id, status, response];
    await transaction.complete(
      async (runner) => {
        if ((await rowsOf(runner, outcomeSql, values)).length === 0) throw httpRefusals.stillRunning();
      },
      async () => {
        await this.apart((tx) => tx.rows(outcomeSql, ...values));
      },
    );
  }

  /** Deletes the claim of a request that failed, so that the key is free again. An outcome that was committed stays. */
  release({ userId, key, id }: Claim): Promise<unknown> {
    return this.apart((tx) => tx.rows(`delete from platform.idempotency_keys ${ofThisClaim} and status is null`, userId, key, id));
  }

  /** Decrypts the body of the first answer. */
  read(request: KeyedRequest, response: Buffer): unknown {
    return JSON.parse(this.keys.platform.open(response, placeOf(request))) as unknown;
  }

  /** In a transaction that is no part of the request's own. */
  private apart<T>(work: (tx: PlatformTransaction) => Promise<T>): Promise<T> {
    return outsideRequest(() => this.platform.transaction(work));
  }
}
