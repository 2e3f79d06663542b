import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RecordingLogger } from '../testing/recording-logger.ts';
import { AwayLog } from './away-log.ts';

describe('the log of something that goes away', () => {
  let heard: RecordingLogger;
  let log: AwayLog;
  beforeEach(() => {
    jest.useFakeTimers();
    heard = new RecordingLogger();
    log = new AwayLog('queue', heard);
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  /** Found away once a second. */
  const missFor = (seconds: number): void => {
    for (let second = 0; second < seconds; second += 1) {
      log.away(new Error('refused'));
      jest.advanceTimersByTime(1_000);
    }
  };

  it('says so at once, once a minute in between, and when it is back', () => {
    missFor(150);
    log.back();
    log.back();
    expect(heard.lines).toEqual(['outage queue', 'outage queue', 'outage queue', 'back queue']);
  });

  it('says so anew when it goes again soon', () => {
    missFor(1);
    log.back();
    missFor(1);
    expect(heard.lines).toEqual(['outage queue', 'back queue', 'outage queue']);
  });

  it('says nothing of what was never away', () => {
    log.back();
    expect(heard.lines).toEqual([]);
  });
});
