import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, toDate } from '../platform/clock.ts';
import { Logger } from '../platform/logger.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { storedHours } from './idempotency-keys.ts';

const everyMs = 10 * 60_000;

/** Deletes the outcomes of keys whose time is over, whether their users ever send a request again or not. */
@Injectable()
export class PurgeAnswers implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private purging: Promise<void> | undefined;

  constructor(
    private readonly platform: PlatformScope,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.begin();
    this.timer = setInterval(() => this.begin(), everyMs);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.purging;
  }

  async purge(): Promise<void> {
    const oldest = toDate(this.clock.now().subtract({ hours: storedHours }));
    await this.platform.transaction((tx) => tx.rows('delete from platform.idempotency_keys where created_at < $1', oldest));
  }

  private begin(): void {
    this.purging ??= this.purge()
      .catch((error: unknown) => this.logger.outage(error))
      .finally(() => {
        this.purging = undefined;
      });
  }
}
