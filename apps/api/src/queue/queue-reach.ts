import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AwayLog } from '../platform/away-log.ts';
import { Logger } from '../platform/logger.ts';
import { KnownOutage, isOutage } from '../platform/outage.ts';
import type { Producer } from './producer.ts';

const betweenMs = 1_000;

/** What is needed of a producer here, whatever it puts in. */
type Watched = Pick<Producer, 'onError' | 'close'> & { queue(): { isPaused(): Promise<boolean> } };

/**
 * The way to the queue. Whoever finds it away may wait a moment for that; until it answers again the next ones are told at once, so that
 * an outage of the queue does not hold up the work of every centre that needs no queue.
 */
@Injectable()
export class QueueReach implements OnApplicationShutdown {
  private readonly producers: Watched[] = [];
  private readonly log: AwayLog;
  private fault: unknown;
  private returning: Promise<void> | undefined;
  private ended = false;

  constructor(private readonly logger: Logger) {
    this.log = new AwayLog('queue', logger);
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    await Promise.all(this.producers.map((producer) => producer.close()));
  }

  /** Watches over a producer: it is the queues that say when they are back. */
  watch(producer: Watched): void {
    this.producers.push(producer);
    producer.onError((error) => this.reportFault(error));
  }

  /** Takes in what a queue or a worker says of its connection. */
  reportFault(error: unknown): void {
    if (!isOutage(error)) return this.logger.bug(error);
    this.fault = error;
    if (this.ended) return;
    this.log.away(error);
    this.returning ??= this.waitUntilBack();
  }

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
    return new KnownOutage('The queue is away.', { cause: this.fault });
  }

  private async waitUntilBack(): Promise<void> {
    while (!this.ended && !(await this.answers())) await pause(betweenMs, undefined, { ref: false });
    this.returning = undefined;
    if (!this.ended) this.log.back();
  }

  /** Each question ends within the time limit of a producer. */
  private async answers(): Promise<boolean> {
    const asked = await Promise.allSettled(this.producers.map((producer) => producer.queue().isPaused()));
    return asked.every(({ status }) => status === 'fulfilled');
  }
}
