import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createQueueProbe, type QueueProbe } from '@saath/notifications';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';

/** Whether the queue answers. Who adds jobs and who does them may be other processes, so it has a connection of its own, made when first asked. */
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
