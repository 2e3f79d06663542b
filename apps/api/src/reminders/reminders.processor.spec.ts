import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CentreId } from '@saath/domain/kernel';
import type { RemindersJob } from '@saath/notifications';
import type { Job } from 'bullmq';
import { KnownOutage } from '../platform/outage.ts';
import type { Producer } from '../queue/producer.ts';
import { QueueReach } from '../queue/queue-reach.ts';
import { RecordingLogger } from '../testing/recording-logger.ts';
import type { DeliverReminders } from './deliver-reminders.ts';
import { RemindersProcessor } from './reminders.processor.ts';
import { RemindersQueue } from './reminders-queue.ts';

const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
const bug = new TypeError('a bug');
const job = { data: { centreId: 'centre' } } as Job<RemindersJob>;
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

let logger: RecordingLogger;
let reported: unknown[];
let calls: string[];
let wakeFails: Error | undefined;
let hasMore: boolean;
let processor: RemindersProcessor;

beforeEach(() => {
  [logger, reported, calls, wakeFails, hasMore] = [new RecordingLogger(), [], [], undefined, false];
  const reach = { reportFault: (error: unknown) => void reported.push(error) } as unknown as QueueReach;
  const run = (centreId: CentreId) => {
    calls.push(`deliver ${centreId}`);
    return Promise.resolve(hasMore);
  };
  const wake = (centreId: CentreId) => {
    calls.push(`wake ${centreId}`);
    return wakeFails === undefined ? Promise.resolve() : Promise.reject(wakeFails);
  };
  processor = new RemindersProcessor({ run } as unknown as DeliverReminders, { wake } as unknown as RemindersQueue, reach, logger);
});

describe('the worker of reminders', () => {
  it.each([true, false])('sends those of the centre of the job, and answers whether there are more: %s', async (more) => {
    hasMore = more;
    expect(await processor.process(job)).toBe(more);
    expect(calls).toEqual(['deliver centre']);
  });

  it('reports an error of its connection to the one place that knows the queue', () => {
    processor.onError(refused);
    expect(reported).toEqual([refused]);
    expect(logger.lines).toEqual([]);
  });

  it.each([
    { what: 'a bug', error: bug, lines: ['bug TypeError: a bug'] },
    { what: 'an outage', error: refused, lines: ['outage'] },
    { what: 'an outage that is in the log already', error: new KnownOutage('x'), lines: [] },
  ])('logs a turn that failed because of $what as such', ({ error, lines }) => {
    processor.failed(undefined, error);
    expect(logger.lines).toEqual(lines);
  });
});

describe('a turn that is done', () => {
  it.each([
    { more: true, then: ['wake centre'] },
    { more: false, then: [] },
  ])('is followed by another one when there is more: $more', async ({ more, then }) => {
    processor.completed(job, more);
    await soon();
    expect(calls).toEqual(then);
    expect(logger.lines).toEqual([]);
  });

  it.each([
    { what: 'a bug', error: bug, lines: ['bug TypeError: a bug'] },
    { what: 'an outage', error: refused, lines: ['outage'] },
    { what: 'an outage that is in the log already', error: new KnownOutage('x'), lines: [] },
  ])('logs $what when the next one cannot be asked for, and the process goes on', async ({ error, lines }) => {
    wakeFails = error;
    processor.completed(job, true);
    await soon();
    expect(logger.lines).toEqual(lines);
  });
});

describe('waking a worker for the reminders of a centre', () => {
  it('adds one job whose id is the centre, so that a centre has one turn at a time', async () => {
    const jobs: unknown[] = [];
    const queue = { add: (...added: unknown[]) => Promise.resolve(jobs.push(added)) };
    const producer = { queue: () => queue, onError: () => undefined, close: () => Promise.resolve() } as unknown as Producer<'reminders'>;
    await new RemindersQueue(producer, new QueueReach(logger)).wake('centre' as CentreId);
    expect(jobs).toEqual([['due', { centreId: 'centre' }, { jobId: 'centre', removeOnComplete: true, removeOnFail: true }]]);
  });
});
