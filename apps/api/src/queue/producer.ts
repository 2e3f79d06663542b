import type { FactoryProvider } from '@nestjs/common';
import { queueNames, type JobsByQueue, type QueueConnection, type QueueName } from '@saath/notifications';
import { Queue } from 'bullmq';

/**
 * A queue for who puts jobs in. BullMQ keeps a first connection to PostgreSQL that failed, for good, and the time limit of a producer makes
 * it fail on a machine that is only slow; so whoever asks after that gets a queue anew.
 */
export class Producer<Name extends QueueName = QueueName> {
  private opened: Queue<JobsByQueue[Name]> | undefined;
  private reportError: (error: Error) => void = () => undefined;

  constructor(
    private readonly name: Name,
    private readonly options: QueueConnection['producer'],
  ) {}

  /** Tells what the queue says of its connection. */
  onError(reportError: (error: Error) => void): void {
    this.reportError = reportError;
  }

  queue(): Queue<JobsByQueue[Name]> {
    return (this.opened ??= this.open());
  }

  async close(): Promise<void> {
    await this.opened?.close();
  }

  private open(): Queue<JobsByQueue[Name]> {
    const queue = new Queue<JobsByQueue[Name]>(this.name, this.options);
    queue.on('error', (error) => this.reportError(error));
    queue.waitUntilReady().catch(() => {
      if (this.opened === queue) this.opened = undefined;
      return queue.close();
    });
    return queue;
  }
}

/** Token of the producer of a queue. */
export const producerOf = (name: QueueName): string => `producer of ${name}`;

/**
 * One for each queue. BullModule makes none of them, because its workers take over the options of the queue they find under their name,
 * and the time limit of a producer would break off a worker that waits for work.
 */
export const producers = ({ producer }: QueueConnection): FactoryProvider<Producer>[] =>
  Object.values(queueNames).map((name) => ({ provide: producerOf(name), useFactory: () => new Producer(name, producer) }));
