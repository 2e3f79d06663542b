import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createQueueProbe, prepareQueue, queueConnection, queueNames } from '@saath/notifications';
import { idOf, type CentreId } from '@saath/domain/kernel';
import { isOutage } from '../platform/outage.ts';
import { newId } from '../platform/new-id.ts';
import { RemindersQueue } from '../reminders/reminders-queue.ts';
import { openWire, through, type FlakyWire } from '../testing/flaky-wire.ts';
import { RecordingLogger } from '../testing/recording-logger.ts';
import { hasRedis, startRedis } from '../testing/redis-server.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { until } from '../testing/until.ts';
import { OutboxQueue } from './outbox-queue.ts';
import { Producer } from './producer.ts';
import { QueueReach } from './queue-reach.ts';

interface Engine {
  readonly url: string;
  interrupt(): Promise<void>;
  restore(): Promise<void>;
  stop(): Promise<void>;
}

/** The queue on PostgreSQL, at the end of a wire. */
async function wired(interrupt: (wire: FlakyWire) => Promise<void>): Promise<Engine> {
  const database = await createTestDatabase();
  const url = database.url('saath_queue');
  await prepareQueue(url);
  const wire = await openWire(Number(new URL(url).port));
  const stop = (): Promise<void> => wire.cut().then(() => database.drop());
  return { url: through(url, wire.port), interrupt: () => interrupt(wire), restore: () => wire.repair(), stop };
}

async function onRedis(): Promise<Engine> {
  const { url, kill, restart, stop } = await startRedis();
  return { url, interrupt: kill, restore: restart, stop };
}

const engines = [
  { what: 'a PostgreSQL that becomes unavailable', start: () => wired((wire) => wire.cut()) },
  { what: 'a PostgreSQL that takes connections and never answers', start: () => wired((wire) => Promise.resolve(wire.silence())) },
  ...(hasRedis('the queue on a Redis that becomes unavailable') ? [{ what: 'a Redis that goes away', start: onRedis }] : []),
];

let engine: Engine;
let outbox: Producer<'outbox'>;
let reach: QueueReach;
let recorded: RecordingLogger;
let wake: () => Promise<void>;
let addRow: () => Promise<void>;
const centreId = idOf<CentreId>(newId());

const open = (): void => {
  const { producer } = queueConnection(engine.url);
  outbox = new Producer(queueNames.outbox, producer);
  recorded = new RecordingLogger();
  reach = new QueueReach(recorded);
  const [outboxQueue, remindersQueue] = [
    new OutboxQueue(outbox, reach),
    new RemindersQueue(new Producer(queueNames.reminders, producer), reach),
  ];
  addRow = () => outboxQueue.addAll([{ id: newId(), topic: 'session-cancelled', centreId }]);
  wake = () => remindersQueue.wake(centreId);
};
/** Adding a job fails as an outage, after the first time at once: with a time limit for each job it would take longer than a test may. */
const expectUnavailable = async (): Promise<void> => {
  for (let centre = 0; centre < 100; centre += 1)
    for (const add of [wake, addRow]) await expect(add().catch((error: unknown) => isOutage(error))).resolves.toBe(true);
};
const takesAgain = (add: () => Promise<void>): Promise<boolean> =>
  add().then(
    () => true,
    () => false,
  );

afterEach(async () => {
  // Together: a queue says good-bye to an engine that is there, and waits for ever for one that is silent until its wire is cut.
  await Promise.all([reach.onApplicationShutdown(), engine.stop()]);
});

describe.each(engines)('$what', ({ start }) => {
  beforeEach(async () => {
    engine = await start();
  });

  it('fails fast while it is unavailable, accepts jobs when it is back, and logs each change once', async () => {
    open();
    const probe = createQueueProbe(engine.url);
    await until(() => takesAgain(wake));
    expect(await probe.answers()).toBe(true);
    await engine.interrupt();
    expect(await probe.answers()).toBe(false);
    await expectUnavailable();
    await engine.restore();
    await until(() => takesAgain(wake));
    await until(() => takesAgain(addRow));
    await until(() => probe.answers());
    await probe.close();
    expect(await outbox.queue().getJobCounts('waiting')).toEqual({ waiting: 1 });
    expect(recorded.lines).toEqual(['outage queue', 'back queue']);
  });

  it('may be unavailable when the process starts', async () => {
    await engine.interrupt();
    open();
    await expectUnavailable();
    await engine.restore();
    await until(() => takesAgain(wake));
    await until(() => takesAgain(addRow));
  });
});
