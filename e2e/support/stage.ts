import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { startSaath, type Saath, type StartOptions } from './saath.ts';

/** The running product and a browser in front of it. */
export interface Stage {
  readonly saath: Saath;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Starts both at once. When one of them does not come up, the other is closed, and what is thrown says why. */
export async function openStage(options: StartOptions = {}): Promise<Stage> {
  const [saath, browser] = await Promise.allSettled([startSaath(options), openBrowser()]);
  const close = async (): Promise<void> => {
    if (browser.status === 'fulfilled') await browser.value.close();
    if (saath.status === 'fulfilled') await saath.value.stop();
  };
  if (saath.status === 'fulfilled' && browser.status === 'fulfilled') return { saath: saath.value, browser: browser.value, close };
  await close();
  throw saath.status === 'rejected' ? saath.reason : (browser as PromiseRejectedResult).reason;
}
