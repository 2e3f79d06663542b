import { describe, expect, it } from '@jest/globals';
import { KnownOutage } from './outage.ts';
import { Logger } from './logger.ts';

/** A logger that records which of its own lines a failure becomes. */
class Sorting extends Logger {
  readonly lines: string[] = [];
  override outage(): void {
    this.lines.push('outage');
  }
  override bug(): void {
    this.lines.push('bug');
  }
}

describe('work that failed and is tried again', () => {
  it.each([
    { given: 'a database that does not answer', error: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), then: ['outage'] },
    { given: 'a queue that does not answer', error: new Error('Connection is closed.'), then: ['outage'] },
    { given: 'an outage that is in the log already', error: new KnownOutage('x'), then: [] },
    {
      given: 'an outage that is in the log already, with its cause',
      error: new KnownOutage('x', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }),
      then: [],
    },
    { given: 'a bug', error: new TypeError('x is not a function'), then: ['bug'] },
    { given: 'a violated constraint', error: Object.assign(new Error('x'), { code: '23505' }), then: ['bug'] },
    { given: 'a text that was thrown', error: 'x', then: ['bug'] },
  ])('is logged as $then because of $given', ({ error, then }) => {
    const logger = new Sorting();
    logger.failure(error);
    expect(logger.lines).toEqual(then);
  });
});
