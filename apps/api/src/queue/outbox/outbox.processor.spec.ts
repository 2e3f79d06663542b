import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CentreId } from '@saath/domain/kernel';
import type { OutboxJob } from '@saath/notifications';
import type { Job } from 'bullmq';
import { KnownOutage } from '../../platform/outage.ts';
import { RecordingLogger } from '../../testing/recording-logger.ts';
import type { QueueReach } from '../queue-reach.ts';
import type { FollowOutbox } from './follow-outbox.ts';
import { OutboxProcessor } from './outbox.processor.ts';

const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });

let logger: RecordingLogger;
let reported: unknown[];
let followed: string[];
let processor: OutboxProcessor;

beforeEach(() => {
  [logger, reported, followed] = [new RecordingLogger(), [], []];
  const reach = { reportFault: (error: unknown) => void reported.push(error) } as unknown as QueueReach;
  const follow = (centreId: CentreId, rowId: string) => Promise.resolve(void followed.push(`${rowId} of ${centreId}`));
  processor = new OutboxProcessor({ follow } as unknown as FollowOutbox, reach, logger);
});

describe('the worker of the outbox', () => {
  it('has the row of the job followed, in the centre of the job', async () => {
    await processor.process({ data: { centreId: 'centre', announcementId: 'row' } } as Job<OutboxJob>);
    expect(followed).toEqual(['row of centre']);
  });

  it('reports an error of its connection to the one place that knows the queue', () => {
    processor.onError(refused);
    expect(reported).toEqual([refused]);
    expect(logger.lines).toEqual([]);
  });

  it.each([
    { what: 'a bug', error: new TypeError('a bug'), lines: ['bug TypeError: a bug'] },
    { what: 'an outage', error: refused, lines: ['outage'] },
    { what: 'an outage that is in the log already', error: new KnownOutage('x'), lines: [] },
  ])('logs a job that failed because of $what as such', ({ error, lines }) => {
    processor.failed(undefined, error);
    expect(logger.lines).toEqual(lines);
    expect(reported).toEqual([]);
  });
});
