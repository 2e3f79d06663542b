import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something is so that happens by itself; throws when it does not within twenty seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await isSo()) return;
    await pause(50);
  }
  throw new Error('It did not come about in time.');
}
