import { setTimeout as pause } from 'node:timers/promises';
import { createQueueProbe, queueEngineOf } from '@saath/notifications';
import { AwayLog } from '../platform/away-log.ts';
import type { Logger } from '../platform/logger.ts';

const betweenMs = 1_000;

/**
 * Resolves when the queue answers. BullMQ keeps a first connection to PostgreSQL that failed, for good, so a worker begins after its
 * queue. Redis may come later: work that needs no queue goes on meanwhile.
 */
export async function waitForQueue(queueUrl: string, logger: Logger): Promise<void> {
  if (queueEngineOf(queueUrl) === 'redis') return;
  const probe = createQueueProbe(queueUrl);
  const log = new AwayLog('queue', logger);
  try {
    while (!(await probe.answers())) {
      log.away(new Error('The queue does not answer.'));
      await pause(betweenMs);
    }
    log.back();
  } finally {
    await probe.close();
  }
}
