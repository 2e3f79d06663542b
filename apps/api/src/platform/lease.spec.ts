import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { leaseSeconds, renewEverySeconds, whileRenewing } from './lease.ts';

const round = renewEverySeconds * 1_000;

describe('a lease', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const begin = (renew: () => Promise<unknown>) => {
    const reported: unknown[] = [];
    const work = Promise.withResolvers<string>();
    const result = whileRenewing(
      renew,
      (error) => reported.push(error),
      () => work.promise,
    );
    return { reported, work, result };
  };

  it('outlives two renewals that fail', () => {
    expect(leaseSeconds).toBeGreaterThan(2 * renewEverySeconds);
    expect(leaseSeconds).toBeLessThanOrEqual(30);
  });

  it('is renewed as long as the work runs, and no longer', async () => {
    const renew = jest.fn(() => Promise.resolve());
    const { work, result } = begin(renew);
    await jest.advanceTimersByTimeAsync(3 * round);
    expect(renew).toHaveBeenCalledTimes(3);
    work.resolve('done');
    expect(await result).toBe('done');
    await jest.advanceTimersByTimeAsync(3 * round);
    expect(renew).toHaveBeenCalledTimes(3);
  });

  it('reports a renewal that fails and tries again', async () => {
    const renew = jest.fn(() => Promise.reject(new Error('away')));
    const { reported, work, result } = begin(renew);
    await jest.advanceTimersByTimeAsync(2 * round);
    expect(reported).toHaveLength(2);
    work.resolve('done');
    expect(await result).toBe('done');
  });

  it('ends with the work that fails', async () => {
    const renew = jest.fn(() => Promise.resolve());
    const { work, result } = begin(renew);
    work.reject(new Error('broken'));
    await expect(result).rejects.toThrow('broken');
    await jest.advanceTimersByTimeAsync(round);
    expect(renew).not.toHaveBeenCalled();
  });

  it('waits for the renewal under way, so that nothing is renewed after the end', async () => {
    const slow = Promise.withResolvers<undefined>();
    const { work, result } = begin(() => slow.promise);
    await jest.advanceTimersByTimeAsync(2 * round);
    work.resolve('done');
    let ended = false;
    void result.then(() => (ended = true));
    await jest.advanceTimersByTimeAsync(0);
    expect(ended).toBe(false);
    slow.resolve(undefined);
    expect(await result).toBe('done');
  });
});
