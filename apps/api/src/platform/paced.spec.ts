import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { paced } from './paced.ts';

/** The turn of the event loop, counted from the first call. */
function turns(): { readonly now: () => number; readonly stop: () => void } {
  let count = 0;
  const tick = (): NodeJS.Immediate =>
    setImmediate(() => {
      count += 1;
      next = tick();
    });
  let next = tick();
  return { now: () => count, stop: () => clearImmediate(next) };
}

describe('a long list', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each([
    { each: 1, turnsOf: 4, why: 'a turn of fifteen milliseconds is over after fifteen items of one' },
    { each: 5, turnsOf: 20, why: 'and after three of five' },
    { each: 40, turnsOf: 60, why: 'an item that takes longer has a turn for itself' },
  ])('leaves the thread to others: $why', async ({ each, turnsOf }) => {
    let clock = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => clock);
    const { now, stop } = turns();
    const seen = new Map<number, number>();
    for await (const item of paced(Array.from({ length: 60 }, (_, index) => index))) {
      clock += each;
      seen.set(item, now());
    }
    stop();
    expect([...seen.keys()]).toHaveLength(60);
    expect(new Set(seen.values()).size).toBe(turnsOf);
  });
});
