import type { DataSource } from 'typeorm';
import type { Logger } from '../platform/logger.ts';
import { isOutage } from '../platform/outage.ts';
import { refuseUnsafeRole } from './role-check.ts';

const firstDelayMs = 250;
const longestDelayMs = 5_000;

/**
 * Connects a pool and checks its role. When the database is away it answers at once and keeps trying in the background, so that the
 * process serves 503 meanwhile; an unsafe role or a wrong password is thrown.
 */
export async function connectWhenReady(source: DataSource, logger: Logger): Promise<void> {
  try {
    await source.initialize();
    await refuseUnsafeRole(source);
  } catch (error) {
    if (!isOutage(error)) throw error;
    logger.outage(error);
    void retry(source, logger, firstDelayMs);
  }
}

async function retry(source: DataSource, logger: Logger, delayMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, delayMs).unref());
  try {
    await source.initialize();
    await refuseUnsafeRole(source);
    logger.info('database-connected');
  } catch (error) {
    logger.outage(error);
    void retry(source, logger, Math.min(delayMs * 2, longestDelayMs));
  }
}
