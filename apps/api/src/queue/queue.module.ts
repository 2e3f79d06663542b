import { Module, type DynamicModule } from '@nestjs/common';
import { BullModule } from '@nestjs/bullmq';
import { queueConnection, queueNames } from '@saath/notifications';
import type { Config } from '../platform/config.ts';
import { OutboxQueue } from './outbox-queue.ts';
import { producerOf, producers } from './producer.ts';
import { QueueReach } from './queue-reach.ts';

/** The queues of the worker, on PostgreSQL or on Redis, as the address says. Made before the queues are, because it chooses their engine. */
@Module({})
export class QueueModule {
  static with({ queueUrl }: Pick<Config, 'queueUrl'>): DynamicModule {
    const connections = queueConnection(queueUrl);
    return {
      module: QueueModule,
      global: true,
      imports: [BullModule.forRoot({ connection: connections.connection }), BullModule.registerQueue()],
      providers: [...producers(connections), QueueReach, OutboxQueue],
      exports: [...Object.values(queueNames).map(producerOf), QueueReach, OutboxQueue],
    };
  }
}
