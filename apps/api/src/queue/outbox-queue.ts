import { Inject, Injectable } from '@nestjs/common';
import { queueNames } from '@saath/notifications';
import type { JobsOptions } from 'bullmq';
import type { RowToRelay } from './outbox/relay-outbox.ts';
import { Producer, producerOf } from './producer.ts';
import { QueueReach } from './queue-reach.ts';

const week = 7 * 86_400;
/** The job of an outbox row is tried ten times within about nine hours; a failed job stays in the queue for a week. */
const options: JobsOptions = {
  attempts: 10,
  backoff: { type: 'exponential', delay: 60_000 },
  removeOnComplete: true,
  removeOnFail: { age: week },
};

/** The queue through which outbox rows reach the worker. */
@Injectable()
export class OutboxQueue {
  constructor(
    @Inject(producerOf(queueNames.outbox)) private readonly producer: Producer<'outbox'>,
    private readonly reach: QueueReach,
  ) {
    reach.watch(producer);
  }

  /** Adds one job for each row. The row id is the job id: while a job waits, runs or has failed, adding it again changes nothing. */
  async addAll(rows: readonly RowToRelay[]): Promise<void> {
    if (rows.length === 0) return;
    const jobs = rows.map(({ id, topic, centreId }) => ({
      name: topic,
      data: { centreId, announcementId: id },
      opts: { ...options, jobId: id },
    }));
    await this.reach.call(() => this.producer.queue().addBulk(jobs));
  }
}
