import { describe, expect, it } from '@jest/globals';
import { isOutage } from './outage.ts';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

describe('telling an outage from a bug', () => {
  it.each([
    { error: withCode('ECONNREFUSED'), outage: true },
    { error: withCode('57P01'), outage: true },
    { error: new Error('Connection terminated unexpectedly'), outage: true },
    { error: new AggregateError([withCode('ECONNREFUSED')]), outage: true },
    {
      error: new Error('Reached the max retries per request limit (which is 0). Refer to "maxRetriesPerRequest" option for details.'),
      outage: true,
    },
    { error: new Error('Command timed out'), outage: true },
    { error: new Error('Query read timeout'), outage: true },
    { error: new Error('timeout expired'), outage: true },
    { error: new Error('x', { cause: withCode('ETIMEDOUT') }), outage: true },
    { error: withCode('23505'), outage: false },
    { error: new TypeError('x is not a function'), outage: false },
    { error: 'text', outage: false },
    { error: undefined, outage: false },
  ])('$error is an outage: $outage', ({ error, outage }) => expect(isOutage(error)).toBe(outage));
});
