import { Inject, Injectable } from '@nestjs/common';
import type { CentreId } from '@saath/domain/kernel';
import { queueNames } from '@saath/notifications';
import { Producer, producerOf } from '../queue/producer.ts';
import { QueueReach } from '../queue/queue-reach.ts';

/** Wakes a worker for the due reminders of a centre. */
@Injectable()
export class RemindersQueue {
  constructor(
    @Inject(producerOf(queueNames.reminders)) private readonly producer: Producer<'reminders'>,
    private readonly reach: QueueReach,
  ) {
    reach.watch(producer);
  }

  /** Adds one job for a centre. While a job of the centre waits or runs, another call adds nothing, so a busy centre cannot fill the queue. */
  async wake(centreId: CentreId): Promise<void> {
    const once = { jobId: centreId, removeOnComplete: true, removeOnFail: true };
    await this.reach.call(() => this.producer.queue().add('due', { centreId }, once));
  }
}
