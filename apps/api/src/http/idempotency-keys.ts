import { Injectable } from '@nestjs/common';
import type { UserId } from '@saath/domain/kernel';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';

const storedHours = 24;
/** How long a request may be silent about a key before its process counts as dead, and how often it says that it lives. */
const leaseSeconds = 60;
export const renewEverySeconds = 20;

/** A request that carries a key: whose it is, and what makes a repeat the same. */
export interface KeyedRequest {
  readonly userId: UserId;
  readonly key: string;
  readonly hash: Buffer;
}
/** A key that a request holds until its answer is kept or it is given back. */
export interface Claim extends KeyedRequest {
  readonly id: string;
}
/** What stands under a key that somebody else was first to use. */
export interface Stored {
  readonly hash: Buffer;
  readonly status: number | null;
  readonly response: Buffer | null;
}

const placeOf = ({ userId, key }: KeyedRequest) => ({ table: 'idempotency_keys', column: 'response', id: `${userId}.${key}` });

/** A key without an answer goes to the next request of the same hash once its lease has run out. */
const claimSql = `
  insert into platform.idempotency_keys as k (user_id, key, request_hash, claim, created_at) values ($1, $2, $3, $4, $5)
  on conflict (user_id, key) do update set claim = excluded.claim, created_at = excluded.created_at
  where k.status is null and k.request_hash = excluded.request_hash and k.created_at <= $6
  returning key`;
const ofThisClaim = 'where user_id = $1 and key = $2 and claim = $3';

/** The first answers to requests with an `Idempotency-Key`, kept for 24 hours, encrypted. */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly platform: PlatformScope) {}

  /** Takes the key for this request, or answers what stands under it. What is older than a day is forgotten first. */
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
      if (stored === undefined) throw new Error('A key that could not be taken is held by nobody.');
      return { stored };
    });
  }

  /** Says that the request still runs. */
  renew({ userId, key, id }: Claim): Promise<unknown> {
    return this.platform.transaction((tx) =>
      tx.rows(`update platform.idempotency_keys set created_at = $4 ${ofThisClaim}`, userId, key, id, toDate(tx.now)),
    );
  }

  store(claim: Claim, status: number, body: unknown): Promise<unknown> {
    return this.platform.transaction((tx) => {
      const response = body === undefined ? null : tx.keys.platform.seal(JSON.stringify(body), placeOf(claim));
      const { userId, key, id } = claim;
      return tx.rows(`update platform.idempotency_keys set status = $4, response = $5 ${ofThisClaim}`, userId, key, id, status, response);
    });
  }

  /** Gives a key back that led to no answer worth keeping. */
  release({ userId, key, id }: Claim): Promise<unknown> {
    return this.platform.transaction((tx) => tx.rows(`delete from platform.idempotency_keys ${ofThisClaim}`, userId, key, id));
  }

  /** The body that was answered first. */
  read(request: KeyedRequest, response: Buffer): Promise<unknown> {
    return this.platform.transaction((tx) => Promise.resolve(JSON.parse(tx.keys.platform.open(response, placeOf(request))) as unknown));
  }
}
