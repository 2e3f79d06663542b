import { describe, expect, it } from '@jest/globals';
import { idOf, type CentreId } from '@saath/domain/kernel';
import { RecordingLogger } from '../testing/recording-logger.ts';
import { newId } from '../platform/new-id.ts';
import { OutboxQueue } from './outbox-queue.ts';
import type { Producer } from './producer.ts';
import { QueueReach } from './queue-reach.ts';

interface Job {
  readonly name: string;
  readonly data: unknown;
  readonly opts: Readonly<Record<string, unknown>>;
}

/** A producer whose queue records the jobs that are added; each call is one list. */
function recordingProducer() {
  const calls: Job[][] = [];
  const queue = {
    addBulk: (jobs: Job[]) => Promise.resolve(void calls.push(jobs)),
  };
  const producer = { queue: () => queue, onError: () => undefined, close: () => Promise.resolve() };
  return { calls, producer: producer as unknown as Producer<'outbox'> };
}
const reach = (): QueueReach => new QueueReach(new RecordingLogger());
const centreId = idOf<CentreId>(newId());

describe('rows of the outbox on their way to the worker', () => {
  const rows = [
    { id: newId(), topic: 'session-cancelled', centreId },
    { id: newId(), topic: 'session-moved', centreId },
  ] as const;

  it('become one job each, in one call, with the row as the id of the job', async () => {
    const { calls, producer } = recordingProducer();
    await new OutboxQueue(producer, reach()).addAll(rows);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.map(({ name, data, opts }) => [name, data, opts['jobId']])).toEqual(
      rows.map(({ id, topic }) => [topic, { centreId, announcementId: id }, id]),
    );
  });

  it('are tried ten times, later each time, and a row that failed for good stays visible for a week', async () => {
    const { calls, producer } = recordingProducer();
    await new OutboxQueue(producer, reach()).addAll(rows);
    for (const { opts } of calls.flat())
      expect(opts).toMatchObject({
        attempts: 10,
        backoff: { type: 'exponential', delay: 60_000 },
        removeOnComplete: true,
        removeOnFail: { age: 604_800 },
      });
  });

  it('that are none make no call', async () => {
    const { calls, producer } = recordingProducer();
    await new OutboxQueue(producer, reach()).addAll([]);
    expect(calls).toEqual([]);
  });
});
