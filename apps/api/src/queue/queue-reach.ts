import { Injectable } from '@nestjs/common';
import { isOutage } from '../platform/outage.ts';

/** Milliseconds in which nobody asks again after the queue was found away. */
const restMs = 5_000;

/**
 * The way to the queue. Whoever finds it away may wait a moment for that; the next ones are told at once, so that an outage of the queue
 * does not hold up the work of every centre that needs no queue.
 */
@Injectable()
export class QueueReach {
  private awayUntil = 0;
  private fault: unknown;

  async ask<T>(call: () => Promise<T>): Promise<T> {
    if (performance.now() < this.awayUntil) throw new Error('The queue is away.', { cause: this.fault });
    try {
      return await call();
    } catch (error) {
      if (isOutage(error)) {
        this.awayUntil = performance.now() + restMs;
        this.fault = error;
      }
      throw error;
    }
  }
}
