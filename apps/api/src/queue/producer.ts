import type { FactoryProvider } from '@nestjs/common';
import { queueNames, type JobsByQueue, type QueueConnection, type QueueName } from '@saath/notifications';
import { Queue } from 'bullmq';

/**
 * Opens a queue to which jobs are added. After a failed first connection to PostgreSQL a queue of BullMQ never connects again, and the
 * time limit of a producer may cause that failure on a slow machine; so the next call opens a new queue.
 */
export class Producer<Name extends QueueName = QueueName> {
  private opened: Queue<JobsByQueue[Name]> | undefined;
  private reportError: (error: Error) => void = () => undefined;

  constructor(
    private readonly name: Name,
    private readonly options: QueueConnection['producer'],
  ) {}

  /** Sets the function to which the queue reports errors of its connection. */
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
 * One producer for each queue. BullModule does not make them, because its workers use the options of the queue with their name, and the
 * time limit of a producer would interrupt a worker that waits for work.
 */
export const producers = ({ producer }: QueueConnection): FactoryProvider<Producer>[] =>
  Object.values(queueNames).map((name) => ({ provide: producerOf(name), useFactory: () => new Producer(name, producer) }));
