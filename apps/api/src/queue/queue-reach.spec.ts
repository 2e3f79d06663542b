import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { isOutage, KnownOutage } from '../platform/outage.ts';
import { RecordingLogger } from '../testing/recording-logger.ts';
import { QueueReach } from './queue-reach.ts';

const refused = (): Error => Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });

/** A producer whose queue answers as long as `answers` is true; it counts how often it is asked and closed. */
class Watched {
  answers = true;
  asked = 0;
  closed = 0;
  reportError: (error: Error) => void = () => undefined;

  onError(report: (error: Error) => void): void {
    this.reportError = report;
  }
  queue() {
    return {
      isPaused: (): Promise<boolean> => {
        this.asked += 1;
        return this.answers ? Promise.resolve(false) : Promise.reject(refused());
      },
    };
  }
  close(): Promise<void> {
    this.closed += 1;
    return Promise.resolve();
  }
}

let logger: RecordingLogger;
let reach: QueueReach;
let outbox: Watched;
let reminders: Watched;

beforeEach(() => {
  jest.useFakeTimers();
  logger = new RecordingLogger();
  reach = new QueueReach(logger);
  [outbox, reminders] = [new Watched(), new Watched()];
  reach.watch(outbox);
  reach.watch(reminders);
});
afterEach(async () => {
  await reach.onApplicationShutdown();
  jest.useRealTimers();
});

const interrupt = (): void => {
  for (const producer of [outbox, reminders]) producer.answers = false;
};
const restore = async (): Promise<void> => {
  for (const producer of [outbox, reminders]) producer.answers = true;
  await jest.advanceTimersByTimeAsync(5_000);
};
/** Calls the queue, and answers the error with which that failed. */
const failureOf = (work: () => Promise<unknown>): Promise<unknown> =>
  reach.call(work).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('calling the queue', () => {
  it('answers what the queue answers, and logs nothing', async () => {
    expect(await reach.call(() => Promise.resolve('added'))).toBe('added');
    expect(logger.lines).toEqual([]);
  });

  it('fails as an outage that is in the log when the queue does not answer', async () => {
    interrupt();
    const failure = await failureOf(() => Promise.reject(refused()));
    expect(failure).toBeInstanceOf(KnownOutage);
    expect(isOutage(failure)).toBe(true);
    expect(logger.lines).toEqual(['outage queue']);
  });

  it('fails at once during an outage: only the first call is tried', async () => {
    interrupt();
    const work = jest.fn(() => Promise.reject(refused()));
    for (let call = 0; call < 200; call += 1) expect(await failureOf(work)).toBeInstanceOf(KnownOutage);
    expect(work).toHaveBeenCalledTimes(1);
    expect(logger.lines).toEqual(['outage queue']);
  });

  it('succeeds again when every queue answers, and logs the return once', async () => {
    interrupt();
    await failureOf(() => Promise.reject(refused()));
    outbox.answers = true;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await failureOf(() => Promise.resolve())).toBeInstanceOf(KnownOutage);
    await restore();
    expect(await reach.call(() => Promise.resolve('added'))).toBe('added');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(logger.lines).toEqual(['outage queue', 'back queue']);
  });

  it('asks the queues once a second while they do not answer, and not any more when they do', async () => {
    interrupt();
    await failureOf(() => Promise.reject(refused()));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(outbox.asked).toBeGreaterThanOrEqual(10);
    expect(outbox.asked).toBeLessThanOrEqual(12);
    await restore();
    const { asked } = outbox;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(outbox.asked).toBe(asked);
  });

  it('passes a bug on as it is: the queue is not counted as unavailable', async () => {
    const bug = new TypeError('x is not a function');
    expect(await failureOf(() => Promise.reject(bug))).toBe(bug);
    expect(await reach.call(() => Promise.resolve('added'))).toBe('added');
    expect(logger.lines).toEqual([]);
  });
});

describe('an error that a queue reports by itself', () => {
  it('that is an outage makes the calls fail at once, before one has failed', async () => {
    interrupt();
    outbox.reportError(refused());
    const work = jest.fn(() => Promise.resolve());
    expect(await failureOf(work)).toBeInstanceOf(KnownOutage);
    expect(work).not.toHaveBeenCalled();
  });

  it('is logged once, however many queues report it', () => {
    interrupt();
    for (const producer of [outbox, reminders, outbox]) producer.reportError(refused());
    expect(logger.lines).toEqual(['outage queue']);
  });

  it('that is a bug is logged as one, and calls go on', async () => {
    outbox.reportError(new TypeError('x is not a function'));
    expect(logger.lines).toEqual(['bug TypeError: x is not a function']);
    expect(await reach.call(() => Promise.resolve('added'))).toBe('added');
  });
});

describe('the end of the process', () => {
  it('closes every queue once', async () => {
    await reach.onApplicationShutdown();
    expect([outbox.closed, reminders.closed]).toEqual([1, 1]);
  });

  it('logs no outage any more: the connections are closed on purpose', async () => {
    await reach.onApplicationShutdown();
    interrupt();
    outbox.reportError(refused());
    expect(logger.lines).toEqual([]);
  });

  it('during an outage does not report a return', async () => {
    interrupt();
    await failureOf(() => Promise.reject(refused()));
    await reach.onApplicationShutdown();
    await restore();
    expect(logger.lines).toEqual(['outage queue']);
  });
});
