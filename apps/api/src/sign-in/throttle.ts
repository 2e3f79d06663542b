import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, toDate } from '../platform/clock.ts';
import { refusal } from '../platform/refusal.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';

/** Failures within the window before waiting starts: of one account, and of one address behind which many people may sit. */
const allowed = { account: 5, address: 20 } as const;
const windowMinutes = 15;
const firstWaitSeconds = 30;
const longestWaitSeconds = 900;

export interface Attempt {
  readonly account: string;
  readonly address: string;
}

const keysOf = ({ account, address }: Attempt): readonly (readonly [Buffer, number])[] => [
  [createHash('sha256').update(`account:${account}`).digest(), allowed.account],
  [createHash('sha256').update(`address:${address}`).digest(), allowed.address],
];

/** Slows guessing per account and per address. It counts what is typed, known or not, so it tells nothing about which accounts exist. */
@Injectable()
export class Throttle {
  constructor(
    private readonly platform: PlatformScope,
    private readonly clock: Clock,
  ) {}

  /** Refuses with 429 while one of the two has to wait. */
  async refuseWhileBlocked(attempt: Attempt): Promise<void> {
    const keys = keysOf(attempt).map(([key]) => key);
    const rows = await this.platform.read<{ blocked_until: Date }>(
      'select blocked_until from platform.attempts where key_hash = any($1) and blocked_until > $2',
      [keys, toDate(this.clock.now())],
    );
    const until = Math.max(0, ...rows.map((row) => row.blocked_until.getTime()));
    if (until === 0) return;
    const retryAfterSeconds = Math.ceil((until - this.clock.now().epochMilliseconds) / 1_000);
    throw refusal('throttled', 'auth/too-many-attempts', { seconds: retryAfterSeconds }, { retryAfterSeconds });
  }

  /** Counts a failure; from the limit on each further one doubles the wait, up to a quarter of an hour. */
  async countFailure(attempt: Attempt): Promise<void> {
    await this.platform.transaction(async (tx) => {
      for (const [key, limit] of keysOf(attempt)) {
        await tx.rows(
          `insert into platform.attempts as a (key_hash, failures, first_at) values ($1, 1, $2)
           on conflict (key_hash) do update set
             failures = case when a.first_at < $3 then 1 else a.failures + 1 end,
             first_at = case when a.first_at < $3 then $2 else a.first_at end,
             blocked_until = case when a.first_at >= $3 and a.failures + 1 >= $4
               then $2::timestamptz + make_interval(secs => least($6, $5 * power(2, least(a.failures + 1 - $4, 10)))) end`,
          key,
          toDate(tx.now),
          toDate(tx.now.subtract({ minutes: windowMinutes })),
          limit,
          firstWaitSeconds,
          longestWaitSeconds,
        );
      }
    });
  }

  async forgetFailures(attempt: Attempt): Promise<void> {
    const [account] = keysOf(attempt);
    await this.platform.read('delete from platform.attempts where key_hash = $1', [account?.[0]]);
  }
}
