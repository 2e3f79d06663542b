import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { queueNames, type OutboxJob } from '@saath/notifications';
import type { Job } from 'bullmq';
import { Logger } from '../platform/logger.ts';
import { SessionChanges } from './session-changes.ts';

/** What follows the announcements of the house; a topic that nobody follows is done. */
@Processor(queueNames.outbox, { concurrency: 2 })
export class OutboxProcessor extends WorkerHost {
  constructor(
    private readonly sessionChanges: SessionChanges,
    private readonly logger: Logger,
  ) {
    super();
  }

  @OnWorkerEvent('error')
  outage(error: Error): void {
    this.logger.outage(error);
  }

  override process(job: Job<OutboxJob>): Promise<void> {
    return this.sessionChanges.follow(job.name, job.data);
  }
}
