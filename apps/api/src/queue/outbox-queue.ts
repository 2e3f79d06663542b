import { Inject, Injectable } from '@nestjs/common';
import { queueNames } from '@saath/notifications';
import type { JobsOptions } from 'bullmq';
import type { RowToRelay } from './outbox/relay-outbox.ts';
import { Producer, producerOf } from './producer.ts';
import { QueueReach } from './queue-reach.ts';

const week = 7 * 86_400;
/** An announcement is tried ten times within about nine hours, then kept for a look. */
const options: JobsOptions = {
  attempts: 10,
  backoff: { type: 'exponential', delay: 60_000 },
  removeOnComplete: true,
  removeOnFail: { age: week },
};

/** What must follow a change, on its way to the worker. */
@Injectable()
export class OutboxQueue {
  constructor(
    @Inject(producerOf(queueNames.outbox)) private readonly producer: Producer<'outbox'>,
    private readonly reach: QueueReach,
  ) {
    reach.watch(producer);
  }

  /** Takes a batch in one go. The outbox id is the job id: while it waits, runs or has failed, handing it over again adds nothing. */
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
