import type { FactoryProvider } from '@nestjs/common';
import { queueNames, type QueueConnection, type QueueName } from '@saath/notifications';
import { Queue } from 'bullmq';

/** Token of a queue, for who puts jobs in. */
export const producerOf = (name: QueueName): string => `producer of ${name}`;

/**
 * The queues for who puts jobs in. BullModule makes none of them, because its workers take over the options of the queue they find under
 * their name, and the time limit of a producer would break off a worker that waits for work.
 */
export const producers = ({ producer }: QueueConnection): FactoryProvider<Queue>[] =>
  Object.values(queueNames).map((name) => ({ provide: producerOf(name), useFactory: () => new Queue(name, producer) }));
