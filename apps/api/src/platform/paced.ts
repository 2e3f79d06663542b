import { setImmediate } from 'node:timers/promises';

/** For how long, in milliseconds, one piece of work may have the thread before requests that wait are answered. */
const longestTurn = 15;

/** Passes the items on one by one and lets the process do its other work whenever a turn is over, so that a long list blocks nobody. */
export async function* paced<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  let began = performance.now();
  for (const item of items) {
    yield item;
    if (performance.now() - began < longestTurn) continue;
    await setImmediate();
    began = performance.now();
  }
}
