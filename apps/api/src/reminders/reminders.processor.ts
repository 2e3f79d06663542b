import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { idOf, type CentreId } from '@saath/domain/kernel';
import { queueNames, type RemindersJob } from '@saath/notifications';
import type { Job } from 'bullmq';
import { Logger } from '../platform/logger.ts';
import { jobLease } from '../queue/job-lease.ts';
import { QueueReach } from '../queue/queue-reach.ts';
import { RemindersQueue } from './reminders-queue.ts';
import { DeliverReminders } from './deliver-reminders.ts';

/** For how many centres one worker sends at the same time. */
const concurrency = 4;

@Processor(queueNames.reminders, { concurrency, ...jobLease })
export class RemindersProcessor extends WorkerHost {
  constructor(
    private readonly deliver: DeliverReminders,
    private readonly queue: RemindersQueue,
    private readonly reach: QueueReach,
    private readonly logger: Logger,
  ) {
    super();
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.reach.reportFault(error);
  }

  /** A failed turn is repeated when the work of its centre is due again. */
  @OnWorkerEvent('failed')
  failed(_job: Job<RemindersJob> | undefined, error: Error): void {
    this.logger.failure(error);
  }

  /** A centre with more rows takes its next turn after the waiting centres. While its job ran, waking the centre added no job. */
  @OnWorkerEvent('completed')
  completed(job: Job<RemindersJob>, hasMore: boolean): void {
    if (hasMore) this.queue.wake(idOf<CentreId>(job.data.centreId)).catch((error: unknown) => this.logger.failure(error));
  }

  override process(job: Job<RemindersJob>): Promise<boolean> {
    return this.deliver.run(idOf<CentreId>(job.data.centreId));
  }
}
