import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { timeLine } from './time-line.mjs';

describe('what is said of the time', () => {
  for (const { given, then } of [
    { given: 8.4, then: 'took 0 min 8 s of 15 min 0 s' },
    { given: 119.6, then: 'took 2 min 0 s of 15 min 0 s' },
    { given: 900, then: 'took 15 min 0 s of 15 min 0 s' },
    { given: 965, then: 'took 16 min 5 s of 15 min 0 s, OVER THE BUDGET by 1 min 5 s' },
  ])
    it(`after ${given} s: ${then}`, () => assert.equal(timeLine(given), then));
});
