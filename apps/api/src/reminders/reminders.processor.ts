import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { idOf, type CentreId } from '@saath/domain/kernel';
import { queueNames, type RemindersJob } from '@saath/notifications';
import type { Job } from 'bullmq';
import { Logger } from '../platform/logger.ts';
import { DeliverReminders } from './deliver-reminders.ts';

/** Centres worked on at the same time by one worker. */
const concurrency = 4;

@Processor(queueNames.reminders, { concurrency })
export class RemindersProcessor extends WorkerHost {
  constructor(
    private readonly deliver: DeliverReminders,
    private readonly logger: Logger,
  ) {
    super();
  }

  @OnWorkerEvent('error')
  outage(error: Error): void {
    this.logger.outage(error);
  }

  override process(job: Job<RemindersJob>): Promise<void> {
    return this.deliver.run(idOf<CentreId>(job.data.centreId));
  }
}
