import { describe, expect, it, jest } from '@jest/globals';
import { openStore } from '../../testing/store.ts';
import { ShownCopies } from './shown-copies.ts';

describe('the copies that a page shows', () => {
  it('are as old as the oldest of them, and are all asked for again', async () => {
    const { store } = await openStore(ShownCopies);
    const retry = jest.fn();
    const endFirst = store.add({ at: '2026-11-25T08:35:00Z', retry });
    store.add({ at: '2026-11-25T07:10:00Z', retry });
    expect(store.at()).toBe('2026-11-25T07:10:00Z');
    store.retry();
    expect(retry).toHaveBeenCalledTimes(2);
    endFirst();
    store.retry();
    expect(retry).toHaveBeenCalledTimes(3);
  });
});
