import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { OutageLog } from '../platform/outage-log.ts';
import { Logger } from '../platform/logger.ts';
import { KnownOutage, isOutage } from '../platform/outage.ts';
import type { Producer } from './producer.ts';

const betweenMs = 1_000;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, betweenMs).unref());

/** The part of a producer that is used here, for any type of job. */
type Watched = Pick<Producer, 'onError' | 'close'> & { queue(): { isPaused(): Promise<boolean> } };

/**
 * Calls the queue and remembers whether it is available. The first call during an outage may wait for a time limit; further calls fail at
 * once until the queue answers again, so that work that needs no queue is not delayed.
 */
@Injectable()
export class QueueReach implements OnApplicationShutdown {
  private readonly producers: Watched[] = [];
  private readonly log: OutageLog;
  private fault: unknown;
  private returning: Promise<void> | undefined;
  private ended = false;

  constructor(private readonly logger: Logger) {
    this.log = new OutageLog('queue', logger);
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    await Promise.all(this.producers.map((producer) => producer.close()));
  }

  /** Registers a producer. Its queue is asked during an outage whether it answers again. */
  watch(producer: Watched): void {
    this.producers.push(producer);
    producer.onError((error) => this.reportFault(error));
  }

  /** Receives an error of a queue or a worker. An outage is logged once; any other error is a bug. */
  reportFault(error: unknown): void {
    if (!isOutage(error)) return this.logger.bug(error);
    this.fault = error;
    if (this.ended) return;
    this.log.unavailable(error);
    this.returning ??= this.waitUntilBack();
  }

  /** Calls the queue; throws a known outage at once while the queue is unavailable. */
  async call<T>(work: () => Promise<T>): Promise<T> {
    if (this.returning !== undefined) throw this.outage();
    try {
      return await work();
    } catch (error) {
      if (!isOutage(error)) throw error;
      this.reportFault(error);
      throw this.outage();
    }
  }

  private outage(): KnownOutage {
    return new KnownOutage('The queue is unavailable.', { cause: this.fault });
  }

  private async waitUntilBack(): Promise<void> {
    while (!this.ended && !(await this.answers())) await pause();
    this.returning = undefined;
    if (!this.ended) this.log.back();
  }

  /** Whether every queue answers; each request ends within the time limit of a producer. */
  private async answers(): Promise<boolean> {
    const asked = await Promise.allSettled(this.producers.map((producer) => producer.queue().isPaused()));
    return asked.every(({ status }) => status === 'fulfilled');
  }
}
