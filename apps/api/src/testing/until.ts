import { setTimeout as pause } from 'node:timers/promises';

/** The longest wait, in milliseconds; enough for a busy machine. */
const patienceMs = 60_000;

/** Waits until a condition is true; throws after a minute. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const giveUp = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > giveUp) throw new Error('The condition was not true in time.');
    await pause(50);
  }
}
