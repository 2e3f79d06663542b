import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createQueueProbe, type QueueProbe } from '@saath/notifications';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';

/** Checks whether the queue answers, over a separate connection that is opened at the first check. */
@Injectable()
export class QueueHealth implements OnApplicationShutdown {
  private probe: QueueProbe | undefined;

  constructor(@Inject(CONFIG) private readonly config: ConfigToken) {}

  answers(): Promise<boolean> {
    this.probe ??= createQueueProbe(this.config.queueUrl);
    return this.probe.answers();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.probe?.close();
  }
}
