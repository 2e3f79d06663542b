import { setTimeout as pause } from 'node:timers/promises';
import { createQueueProbe, queueEngineOf } from '@saath/notifications';
import { OutageLog } from '../platform/outage-log.ts';
import type { Logger } from '../platform/logger.ts';

const betweenMs = 1_000;

/**
 * Resolves when the queue answers. After a failed first connection to PostgreSQL, BullMQ never connects again, so the worker starts after
 * its queue. It does not wait for Redis: work that needs no queue can be done meanwhile.
 */
export async function waitForQueue(queueUrl: string, logger: Logger): Promise<void> {
  if (queueEngineOf(queueUrl) === 'redis') return;
  const probe = createQueueProbe(queueUrl);
  const log = new OutageLog('queue', logger);
  try {
    while (!(await probe.answers())) {
      log.unavailable(new Error('The queue does not answer.'));
      await pause(betweenMs);
    }
    log.back();
  } finally {
    await probe.close();
  }
}
