import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareQueue } from '@saath/notifications';
import { Logger } from '../platform/logger.ts';
import { openWire, through, type FlakyWire } from '../testing/flaky-wire.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { until } from '../testing/until.ts';
import { waitForQueue } from './wait-for-queue.ts';

let database: TestDatabase;
let wire: FlakyWire;
let queueUrl: string;

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareQueue(database.url('saath_queue'));
  const address = database.url('saath_queue');
  wire = await openWire(Number(new URL(address).port));
  queueUrl = through(address, wire.port);
});
afterAll(async () => {
  await wire.cut();
  await database.drop();
});

describe('a worker that starts', () => {
  it('waits while its queue is unavailable, and starts when it answers', async () => {
    await wire.cut();
    let begun = false;
    let outages = 0;
    const logger = new Logger();
    logger.outage = () => {
      outages += 1;
    };
    const waited = waitForQueue(queueUrl, logger).then(() => {
      begun = true;
    });
    await until(() => outages > 0);
    expect(begun).toBe(false);
    await wire.repair();
    await waited;
    expect(begun).toBe(true);
  });

  it('does not wait for Redis', () => expect(waitForQueue('redis://127.0.0.1:1', new Logger())).resolves.toBeUndefined());
});
