import { setTimeout as pause } from 'node:timers/promises';
import { createQueueProbe, queueEngineOf } from '@saath/notifications';
import type { Logger } from '../platform/logger.ts';

const betweenMs = 1_000;

/**
 * Resolves when the queue answers. BullMQ keeps a first connection to PostgreSQL that failed, for good, so a worker begins after its
 * queue. Redis may come later: work that needs no queue goes on meanwhile.
 */
export async function waitForQueue(queueUrl: string, logger: Logger): Promise<void> {
  if (queueEngineOf(queueUrl) === 'redis') return;
  const probe = createQueueProbe(queueUrl);
  try {
    while (!(await probe.answers())) {
      logger.outage(new Error('The queue does not answer.'));
      await pause(betweenMs);
    }
  } finally {
    await probe.close();
  }
}
