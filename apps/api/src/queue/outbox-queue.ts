import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { queueNames, type OutboxJob as OutboxJobData } from '@saath/notifications';
import { Queue, type JobsOptions } from 'bullmq';
import type { OutboxJob } from '../database/outbox/relay-outbox.ts';
import { Logger } from '../platform/logger.ts';

/** A topic's work is tried ten times within about nine hours, then kept for a look. */
const options: JobsOptions = { attempts: 10, backoff: { type: 'exponential', delay: 60_000 }, removeOnComplete: { age: 86_400 } };

/** What must follow a change, on its way to the worker. */
@Injectable()
export class OutboxQueue {
  constructor(
    @InjectQueue(queueNames.outbox) private readonly queue: Queue<OutboxJobData>,
    logger: Logger,
  ) {
    queue.on('error', (error) => logger.outage(error));
  }

  /** Takes a batch in one go. The outbox id is the job id: a batch handed over twice is one job each. */
  async addAll(jobs: readonly OutboxJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.queue.addBulk(jobs.map(({ id, topic, data }) => ({ name: topic, data, opts: { ...options, jobId: id } })));
  }
}
