import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { toDate } from '../platform/clock.ts';
import { KeyRing } from '../platform/vault.ts';
import { PlatformScope, type PlatformTransaction } from '../tenancy/platform-scope.ts';
import { hashOfToken, newToken } from './sign-in-token.ts';

/** Days after which a device that was not used to sign in is a new one again. */
export const deviceDays = 180;

/** The devices on which people have signed in. A device has a random, signed token in a cookie; only its hash is stored, beside its users. */
@Injectable()
export class Devices {
  constructor(
    private readonly platform: PlatformScope,
    private readonly keys: KeyRing,
  ) {}

  /** The key of a device on which this person has signed in before; undefined for every other. */
  async keyFor(token: string | undefined, userId: string): Promise<string | undefined> {
    return this.isOurs(token) && (await this.knows(token, userId)) ? `${token}:${userId}` : undefined;
  }

  /** Whether this installation has made the token. Invented tokens are found out without a query. */
  private isOurs(token: string | undefined): token is string {
    const [random = '', signature = ''] = (token ?? '').split('.');
    const [given, expected] = [Buffer.from(signature), Buffer.from(this.signatureOf(random))];
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  private async knows(token: string, userId: string): Promise<boolean> {
    const found = await this.platform.transaction((tx) =>
      tx.rows(
        'select 1 as found from platform.devices where token_hash = $1 and user_id = $2 and used_at > $3',
        hashOfToken(token),
        userId,
        toDate(tx.now.subtract({ hours: deviceDays * 24 })),
      ),
    );
    return found.length > 0;
  }

  /** Notes that this person has signed in on this device, and answers its token: a new one for a device without one of ours. */
  async remember(tx: PlatformTransaction, userId: string, token: string | undefined): Promise<string> {
    const random = newToken();
    const own = this.isOurs(token) ? token : `${random}.${this.signatureOf(random)}`;
    await tx.rows(
      `insert into platform.devices (token_hash, user_id, used_at) values ($1, $2, $3)
       on conflict (token_hash, user_id) do update set used_at = excluded.used_at`,
      hashOfToken(own),
      userId,
      toDate(tx.now),
    );
    const forgotten = toDate(tx.now.subtract({ hours: deviceDays * 24 }));
    await tx.rows('delete from platform.devices where user_id = $1 and used_at <= $2', userId, forgotten);
    return own;
  }

  /** Makes every device of a person a new one, after a new password or when they have lost one. */
  async forgetAll(tx: PlatformTransaction, userId: string): Promise<void> {
    await tx.rows('delete from platform.devices where user_id = $1', userId);
  }

  private signatureOf(random: string): string {
    return this.keys.linkToken(`device.${random}`);
  }
}
