import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { idOf, type CentreId } from '@saath/domain/kernel';
import { queueNames, type OutboxJob } from '@saath/notifications';
import type { Job } from 'bullmq';
import { Logger } from '../platform/logger.ts';
import { QueueReach } from '../queue/queue-reach.ts';
import { SessionChanges } from './session-changes.ts';

/** A job whose worker is killed counts as stalled; it is taken up again this often, so that no crash loses an announcement. */
const maxStalledCount = 10;

/** What follows the announcements of the house. */
@Processor(queueNames.outbox, { concurrency: 2, maxStalledCount })
export class OutboxProcessor extends WorkerHost {
  constructor(
    private readonly sessionChanges: SessionChanges,
    private readonly reach: QueueReach,
    private readonly logger: Logger,
  ) {
    super();
  }

  @OnWorkerEvent('error')
  missed(error: Error): void {
    this.reach.missed(error);
  }

  @OnWorkerEvent('failed')
  failed(_job: Job<OutboxJob> | undefined, error: Error): void {
    this.logger.failure(error);
  }

  override process({ data: { centreId, announcementId } }: Job<OutboxJob>): Promise<void> {
    return this.sessionChanges.follow(idOf<CentreId>(centreId), announcementId);
  }
}
