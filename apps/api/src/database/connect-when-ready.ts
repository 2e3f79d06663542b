import type { DataSource } from 'typeorm';
import type { Logger } from '../platform/logger.ts';
import { isOutage } from '../platform/outage.ts';
import { refuseUnsafeRole } from './role-check.ts';

const firstDelayMs = 250;
const longestDelayMs = 5_000;

/** Checks a newly connected database; throws when the process must not run on it. */
export type DatabaseCheck = (source: DataSource) => Promise<void>;

/**
 * Connects a pool and checks it. When the database is unavailable, it returns at once and tries again in the background, so that the
 * process answers 503 until then. Throws the error of a failed check; in the background this error ends the process.
 */
export async function connectWhenReady(source: DataSource, logger: Logger, further: readonly DatabaseCheck[] = []): Promise<void> {
  const checks = [refuseUnsafeRole, ...further];
  try {
    await connect(source, checks);
  } catch (error) {
    if (!isOutage(error)) throw error;
    logger.outage(error);
    void retry(source, logger, checks, firstDelayMs);
  }
}

/** Answers whether the pool is open: a process that stops closes it, also in the middle of a check. */
async function connect(source: DataSource, checks: readonly DatabaseCheck[]): Promise<boolean> {
  await source.initialize();
  try {
    for (const check of checks) await check(source);
  } catch (error) {
    if (!source.isInitialized) return false;
    await source.destroy();
    throw error;
  }
  return true;
}

async function retry(source: DataSource, logger: Logger, checks: readonly DatabaseCheck[], delayMs: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, delayMs).unref());
  try {
    if (await connect(source, checks)) logger.info('database-connected');
  } catch (error) {
    if (!isOutage(error)) throw error;
    logger.outage(error);
    void retry(source, logger, checks, Math.min(delayMs * 2, longestDelayMs));
  }
}
