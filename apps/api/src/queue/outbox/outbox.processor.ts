import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { idOf, type CentreId } from '@saath/domain/kernel';
import { queueNames, type OutboxJob } from '@saath/notifications';
import type { Job } from 'bullmq';
import { Logger } from '../../platform/logger.ts';
import { jobLease } from '../job-lease.ts';
import { QueueReach } from '../queue-reach.ts';
import { FollowOutbox } from './follow-outbox.ts';

/** How often a stalled job is restarted. The job of a killed worker counts as stalled, and no crash may lose an outbox row. */
const maxStalledCount = 10;

/** Hands each outbox row from the queue to its followers. */
@Processor(queueNames.outbox, { concurrency: 2, maxStalledCount, ...jobLease })
export class OutboxProcessor extends WorkerHost {
  constructor(
    private readonly outbox: FollowOutbox,
    private readonly reach: QueueReach,
    private readonly logger: Logger,
  ) {
    super();
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.reach.reportFault(error);
  }

  @OnWorkerEvent('failed')
  failed(_job: Job<OutboxJob> | undefined, error: Error): void {
    this.logger.failure(error);
  }

  override process({ data: { centreId, announcementId } }: Job<OutboxJob>): Promise<void> {
    return this.outbox.follow(idOf<CentreId>(centreId), announcementId);
  }
}
