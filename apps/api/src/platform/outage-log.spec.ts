import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RecordingLogger } from '../testing/recording-logger.ts';
import { OutageLog } from './outage-log.ts';

describe('the log of a service that becomes unavailable', () => {
  let recorded: RecordingLogger;
  let log: OutageLog;
  beforeEach(() => {
    jest.useFakeTimers();
    recorded = new RecordingLogger();
    log = new OutageLog('queue', recorded);
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  /** The service is tried once a second and does not answer. */
  const missFor = (seconds: number): void => {
    for (let second = 0; second < seconds; second += 1) {
      log.unavailable(new Error('refused'));
      jest.advanceTimersByTime(1_000);
    }
  };

  it('logs the outage at once, again each minute, and its end once', () => {
    missFor(150);
    log.back();
    log.back();
    expect(recorded.lines).toEqual(['outage queue', 'outage queue', 'outage queue', 'back queue']);
  });

  it('logs a second outage soon after the first', () => {
    missFor(1);
    log.back();
    missFor(1);
    expect(recorded.lines).toEqual(['outage queue', 'back queue', 'outage queue']);
  });

  it('logs nothing when the service was never unavailable', () => {
    log.back();
    expect(recorded.lines).toEqual([]);
  });
});
