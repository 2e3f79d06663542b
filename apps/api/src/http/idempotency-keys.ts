import { Injectable } from '@nestjs/common';
import type { UserId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';

const storedHours = 24;
/** After how many seconds without a renewal the process of a request counts as dead, and how often a request renews its claim. */
const leaseSeconds = 60;
export const renewEverySeconds = 20;

/** A request with a key: its user, and the hash by which a repeated request is recognised. */
export interface KeyedRequest {
  readonly userId: UserId;
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

/** Claims a free key, or a key without an answer whose lease has run out, for a request with the same hash. */
const claimSql = `
  insert into platform.idempotency_keys as k (user_id, key, request_hash, claim, created_at) values ($1, $2, $3, $4, $5)
  on conflict (user_id, key) do update set claim = excluded.claim, created_at = excluded.created_at
  where k.status is null and k.request_hash = excluded.request_hash and k.created_at <= $6
  returning key`;
const ofThisClaim = 'where user_id = $1 and key = $2 and claim = $3';

/** The first answers to requests with an `Idempotency-Key`, stored encrypted for 24 hours. */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly platform: PlatformScope) {}

  /** Claims the key for this request, or answers its record. Records of the user that are older than a day are deleted first. */
  claim(request: KeyedRequest): Promise<{ readonly claim: Claim } | { readonly stored: Stored }> {
    const { userId, key, hash } = request;
    return this.platform.transaction(async (tx) => {
      const oldest = toDate(tx.now.subtract({ hours: storedHours }));
      await tx.rows('delete from platform.idempotency_keys where user_id = $1 and created_at < $2', userId, oldest);
      const id = newId();
      const silentSince = toDate(tx.now.subtract({ seconds: leaseSeconds }));
      if ((await tx.rows(claimSql, userId, key, hash, id, toDate(tx.now), silentSince)).length === 1) return { claim: { ...request, id } };
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
    return this.platform.transaction((tx) =>
      tx.rows(`update platform.idempotency_keys set created_at = $4 ${ofThisClaim}`, userId, key, id, toDate(tx.now)),
    );
  }

  /** Stores the answer of the request that has the claim. */
  store(claim: Claim, status: number, body: unknown): Promise<unknown> {
    return this.platform.transaction((tx) => {
      const response = body === undefined ? null : tx.keys.platform.seal(JSON.stringify(body), placeOf(claim));
      const { userId, key, id } = claim;
      return tx.rows(`update platform.idempotency_keys set status = $4, response = $5 ${ofThisClaim}`, userId, key, id, status, response);
    });
  }

  /** Deletes the claim of a request that failed, so that the key is free again. */
  release({ userId, key, id }: Claim): Promise<unknown> {
    return this.platform.transaction((tx) => tx.rows(`delete from platform.idempotency_keys ${ofThisClaim}`, userId, key, id));
  }

  /** Decrypts the body of the first answer. */
  read(request: KeyedRequest, response: Buffer): Promise<unknown> {
    return this.platform.transaction((tx) => Promise.resolve(JSON.parse(tx.keys.platform.open(response, placeOf(request))) as unknown));
  }
}
