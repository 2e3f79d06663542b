import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { toDate } from '../platform/clock.ts';
import type { Refusal } from '../platform/refusal.ts';
import { SecurityLog, type SecurityFacts } from '../platform/security-log.ts';
import { PlatformScope, type PlatformTransaction } from '../tenancy/platform-scope.ts';
import { networkOf } from './network-of.ts';
import { signInRefusals } from './sign-in.refusals.ts';

/** Attempts within the window before waiting starts: per account, per address, which many people may share, and per known device. */
const allowed = { account: 5, address: 20, device: 5, 'forgot-address': 20, 'code-check': 5 } as const;
const windowMinutes = 15;
const firstWaitSeconds = 30;
const longestWaitSeconds = 900;
/** The window of the codes that a network checks on a public page, and how long the page rests after the last wrong one. */
const checkMinutes = 10;

export interface Attempt {
  /** The key of the typed account, normalised: the same however the account is written. */
  readonly account: string;
  readonly address: string;
  /** The key of a device on which the person has signed in before, with the person. */
  readonly device?: string | undefined;
}

const keyOf = (kind: keyof typeof allowed, value: string): Buffer => createHash('sha256').update(`${kind}:${value}`).digest();

/**
 * A device that the person has used before has a counter of its own, so that strangers who guess lock nobody out there. The account always
 * comes before the address, so that every transaction locks the rows in the same order.
 */
const keysOf = ({ account, address, device }: Attempt): readonly (readonly [Buffer, number])[] =>
  device === undefined
    ? [
        [keyOf('account', account), allowed.account],
        [keyOf('address', networkOf(address)), allowed.address],
      ]
    : [[keyOf('device', device), allowed.device]];

/** Answers no row while the key has to wait. */
const countOne = `
  insert into platform.attempts as a (key_hash, failures, first_at) values ($1, 1, $2)
  on conflict (key_hash) do update set
    failures = case when a.first_at < $3 then 1 else a.failures + 1 end,
    first_at = case when a.first_at < $3 then $2 else a.first_at end,
    blocked_until = case when a.first_at >= $3 and a.failures + 1 >= $4
      then $2::timestamptz + make_interval(secs => least($6, $5 * power(2, least(a.failures + 1 - $4, 10)))) end
  where a.blocked_until is null or a.blocked_until <= $2
  returning failures`;

/** Slows down guessing per account and per address. Unknown accounts are counted too, so the answers do not reveal which accounts exist. */
@Injectable()
export class Throttle {
  constructor(
    private readonly platform: PlatformScope,
    private readonly log: SecurityLog,
  ) {}

  /**
   * Counts an attempt before the password is looked at, so that many at once get no more tries than one after the other. From the
   * limit on each further one doubles the wait, up to a quarter of an hour. Refuses with 429 while account or address has to wait, with a
   * line of the security log.
   */
  count(attempt: Attempt, facts: SecurityFacts): Promise<void> {
    return this.countAll(keysOf(attempt), facts);
  }

  private async countAll(keys: ReturnType<typeof keysOf>, facts: SecurityFacts): Promise<void> {
    await this.platform.transaction(async (tx) => {
      for (const [key, limit] of keys) {
        const windowStart = toDate(tx.now.subtract({ minutes: windowMinutes }));
        const counted = await tx.rows(countOne, key, toDate(tx.now), windowStart, limit, firstWaitSeconds, longestWaitSeconds);
        if (counted.length > 0) continue;
        this.log.note('sign-in-locked', facts);
        throw await this.blocked(tx, key);
      }
    });
  }

  /** Counts an order for a reset mail, per address only: a limit per account that shows would reveal which accounts exist. */
  async countForgot(address: string): Promise<void> {
    await this.countAll([[keyOf('forgot-address', networkOf(address)), allowed['forgot-address']]], { link: 'password-reset' });
  }

  /**
   * Counts a code that somebody checks on a public page, before it is looked up, so that many at once get no more tries. Answers how many more
   * the network has, or the seconds for which the page rests, with a line of the security log. A code that is known is taken back.
   */
  countCheck(address: string): Promise<{ readonly triesLeft: number } | { readonly restSeconds: number }> {
    return this.platform.transaction(async (tx) => {
      const key = keyOf('code-check', networkOf(address));
      const windowStart = toDate(tx.now.subtract({ minutes: checkMinutes }));
      const rest = checkMinutes * 60;
      const limit = allowed['code-check'];
      const [counted] = await tx.rows<{ failures: number }>(countOne, key, toDate(tx.now), windowStart, limit, rest, rest);
      if (counted !== undefined) return { triesLeft: limit - counted.failures };
      this.log.note('code-checks-locked');
      return { restSeconds: await waitOf(tx, key) };
    });
  }

  async takeCheckBack(address: string): Promise<void> {
    await this.platform.transaction((tx) => takeOneBack(tx, keyOf('code-check', networkOf(address)), allowed['code-check']));
  }

  /** Withdraws a successful attempt: the account starts at zero, the address has one attempt less. */
  async takeBack(attempt: Attempt): Promise<void> {
    await this.platform.transaction(async (tx) => {
      if (attempt.device !== undefined) {
        await tx.rows('delete from platform.attempts where key_hash = $1', keyOf('device', attempt.device));
        return;
      }
      await this.forget(tx, attempt.account);
      await takeOneBack(tx, keyOf('address', networkOf(attempt.address)), allowed.address);
    });
  }

  /** Deletes the count of an account, after a correct or a new password. */
  async forget(tx: PlatformTransaction, account: string): Promise<void> {
    await tx.rows('delete from platform.attempts where key_hash = $1', keyOf('account', account));
  }

  private async blocked(tx: PlatformTransaction, key: Buffer): Promise<Refusal> {
    return signInRefusals.tooManyAttempts(await waitOf(tx, key));
  }
}

/** Whole seconds until the key may be tried again. */
async function waitOf(tx: PlatformTransaction, key: Buffer): Promise<number> {
  const row = await tx.row<{ blocked_until: Date }>('select blocked_until from platform.attempts where key_hash = $1', key);
  const waitMs = (row?.blocked_until.getTime() ?? 0) - tx.now.epochMilliseconds;
  return Math.max(1, Math.ceil(waitMs / 1_000));
}

/** One attempt of a key less; the wait ends where the limit is no longer passed. */
async function takeOneBack(tx: PlatformTransaction, key: Buffer, limit: number): Promise<void> {
  await tx.rows(
    `update platform.attempts set failures = greatest(failures - 1, 0),
       blocked_until = case when failures - 1 >= $2 then blocked_until end where key_hash = $1`,
    key,
    limit,
  );
}
