import { Module } from '@nestjs/common';
import { TenantScope } from '../../tenancy/tenant-scope.ts';
import { OutboxQueue } from '../outbox-queue.ts';
import { FollowOutbox } from './follow-outbox.ts';
import { OutboxProcessor } from './outbox.processor.ts';
import { RelayOutbox } from './relay-outbox.ts';

/** The part of the outbox that only the worker has: rows go to the queue, and from the queue to their followers. */
@Module({
  providers: [
    FollowOutbox,
    OutboxProcessor,
    {
      provide: RelayOutbox,
      inject: [TenantScope, OutboxQueue],
      useFactory: (scope: TenantScope, queue: OutboxQueue) => new RelayOutbox(scope, (jobs) => queue.addAll(jobs)),
    },
  ],
  exports: [RelayOutbox, FollowOutbox],
})
export class OutboxWorkerModule {}
