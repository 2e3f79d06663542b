import { test as base } from '@playwright/test';
import { launchOptions } from './browser.ts';
import { copyOfPrepared, sharedSaath } from './prepared.ts';
import { startSaath, type Saath } from './saath.ts';

/** How a project of playwright.config.mjs comes to the product, beside its screen. */
export interface Look {
  readonly language: 'en' | 'hi' | 'mr';
  /** Whether the keyboard is the way through a page. */
  readonly keyboard: boolean;
  /** Whether a thumb is. */
  readonly thumb: boolean;
  /** Whether axe looks too: it takes most of the time, and every page has been under it in both themes. */
  readonly axe: boolean;
  /** Whether each page is loaded anew, as by somebody who has kept its address; otherwise the one before leads to it. */
  readonly byAddress: boolean;
}

interface Product {
  /** Settings with which a product of its own starts; without any, the one is used that most journeys share. */
  readonly environment: Readonly<Record<string, string>> | undefined;
  /** The running product. No two workers have the same at a time. */
  readonly saath: Saath;
}

export const test = base.extend<Look & { readonly tellOfProduct: undefined }, Product>({
  language: ['en', { option: true }],
  keyboard: [false, { option: true }],
  thumb: [false, { option: true }],
  axe: [true, { option: true }],
  byAddress: [false, { option: true }],
  environment: [undefined, { option: true, scope: 'worker' }],
  launchOptions: [async ({}, use) => use(launchOptions()), { scope: 'worker' }],
  saath: [
    async ({ environment }, use, { parallelIndex }) => {
      if (environment === undefined) return use(await sharedSaath(parallelIndex));
      const saath = await startSaath({ environment, folder: copyOfPrepared() });
      await use(saath);
      await saath.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ saath }, use) => use(saath.address),
  // The trace shows the browser's side of a failure; this is the other one.
  tellOfProduct: [
    async ({ saath }, use, info) => {
      await use(undefined);
      if (info.status !== info.expectedStatus) console.error(saath.tail());
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
