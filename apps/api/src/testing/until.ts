import { setTimeout as pause } from 'node:timers/promises';

/** Longer than anything takes on a busy machine that happens at all. */
const patienceMs = 60_000;

/** Waits until something is so that happens by itself; throws when it does not within a minute. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const giveUp = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > giveUp) throw new Error('It did not come about in time.');
    await pause(50);
  }
}
