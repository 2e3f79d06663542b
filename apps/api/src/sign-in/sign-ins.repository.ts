import { Injectable } from '@nestjs/common';
import type { Instant } from '@saath/domain/kernel';
import { Clock, toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound } from '../platform/refusal.ts';
import { PlatformScope, type PlatformTransaction } from '../tenancy/platform-scope.ts';
import type { SignInItem } from './me.view.ts';
import { hashOfToken, newToken } from './sign-in-token.ts';

/** A sign-in ends after a week, however busy it is. */
export const signInDays = 7;
/** Hours without a request after which a sign-in ends: longer than any shift, shorter than to the next day's. */
const idleHours = 12;
/** Minutes between two writes of `last_seen_at`, so that not every request writes. */
export const seenEveryMinutes = 5;

/** The end of a sign-in that was used at this instant and is not used again. */
export const idleFrom = (now: Instant): Date => toDate(now.add({ hours: idleHours }));

/** Names in the user agent, the more specific first: Edge also names Chrome, Android also names Linux, Chrome also names Safari. */
const browsers = ['Firefox', 'Edg', 'Chrome', 'Safari'] as const;
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'] as const;

/** The device as its owner recognises it; never the whole user agent. */
const deviceOf = (userAgent: string): string => {
  const browser = browsers.find((name) => userAgent.includes(name))?.replace('Edg', 'Edge') ?? 'Browser';
  const system = systems.find((name) => userAgent.includes(name));
  return system === undefined ? browser : `${browser}, ${system}`;
};

@Injectable()
export class SignInsRepository {
  constructor(
    private readonly platform: PlatformScope,
    private readonly clock: Clock,
  ) {}

  /** Opens a sign-in in a centre, clears away the person's ended ones, and answers the token, which is stored nowhere. */
  async open(tx: PlatformTransaction, userId: string, centreId: string | null, userAgent: string): Promise<string> {
    const token = newToken();
    await tx.rows('delete from platform.sign_ins where user_id = $1 and (expires_at <= $2 or idle_at <= $2)', userId, toDate(tx.now));
    await tx.rows(
      `insert into platform.sign_ins (id, token_hash, user_id, centre_id, device, created_at, last_seen_at, expires_at, idle_at)
       values ($1, $2, $3, $4, $5, $6, $6, $7, $8)`,
      newId(),
      hashOfToken(token),
      userId,
      centreId,
      deviceOf(userAgent),
      toDate(tx.now),
      toDate(tx.now.add({ hours: signInDays * 24 })),
      idleFrom(tx.now),
    );
    return token;
  }

  async list(userId: string, currentId: string): Promise<SignInItem[]> {
    const rows = await this.platform.read<{ id: string; device: string; created_at: Date; last_seen_at: Date }>(
      `select id, device, created_at, last_seen_at from platform.sign_ins
       where user_id = $1 and expires_at > $2 and (idle_at is null or idle_at > $2) order by created_at desc, id desc`,
      [userId, toDate(this.clock.now())],
    );
    return rows.map((row) => ({
      id: row.id,
      device: row.device,
      createdAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      current: row.id === currentId,
    }));
  }

  /** Ends one sign-in of this person at once. Refuses another person's like one that does not exist. */
  async close(userId: string, id: string): Promise<void> {
    const closed = await this.platform.transaction((tx) =>
      tx.rows('delete from platform.sign_ins where user_id = $1 and id = $2 returning id', userId, id),
    );
    if (closed.length === 0) throw notFound('sign-in');
  }

  /** Ends the sign-in of a token; answers whether there was one. */
  async closeByToken(tx: PlatformTransaction, token: string): Promise<boolean> {
    const closed = await tx.rows('delete from platform.sign_ins where token_hash = $1 returning id', hashOfToken(token));
    return closed.length > 0;
  }

  /** Ends every sign-in of a person, after a new password or by their own wish. */
  async closeAll(tx: PlatformTransaction, userId: string): Promise<void> {
    await tx.rows('delete from platform.sign_ins where user_id = $1', userId);
  }
}
