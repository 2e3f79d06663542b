import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from './support/browser.ts';
import { startSaath, type Saath } from './support/saath.ts';

const password = 'saath-demo-2026';
const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 412, height: 915 } } as const;
let saath: Saath;
let browser: Browser;

beforeAll(async () => {
  [saath, browser] = await Promise.all([startSaath(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await saath.stop();
});

interface Look {
  readonly size: keyof typeof sizes;
  readonly scheme: 'light' | 'dark';
  readonly language: 'en' | 'hi' | 'mr';
}

async function signedIn(role: string, { size, scheme, language }: Look): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme: scheme,
    timezoneId: 'Asia/Kolkata',
    locale: 'en-IN',
    reducedMotion: 'reduce',
  });
  if (role === 'nobody') return context;
  const headers = { 'x-saath': '1' };
  await context.request.post(`${saath.address}/api/v1/auth/sign-in`, { headers, data: { email: `${role}@demo.example.org`, password } });
  await context.request.patch(`${saath.address}/api/v1/me`, { headers, data: { language } });
  return context;
}

const pages = {
  nobody: ['/api/docs', '/sign-in', '/sign-in/forgot', '/invite/nothing', '/reset/nothing'],
  meera: [
    '/today',
    '/calendar',
    '/groups',
    '/groups/new',
    '/groups/{groups}',
    '/members',
    '/members/new',
    '/members/{members}',
    '/attention',
    '/follow-ups',
    '/sessions/{today}',
    '/sessions/{today}/run',
    '/account/sessions',
  ],
  admin: [
    '/overview',
    '/imports',
    '/reminders/log',
    '/settings/centre',
    '/settings/branches',
    '/settings/branches/new',
    '/settings/branches/{branches}',
    '/settings/staff',
    '/settings/staff/new',
    '/settings/staff/{staff}',
    '/settings/programme-kinds',
    '/settings/audit',
  ],
  operator: ['/platform/centres', '/platform/onboarding'],
} as const;

/** Puts the id of something real into a path: the first of the list that the braces name. */
async function realPath(context: BrowserContext, path: string): Promise<string> {
  const list = /\{(\w+)\}/.exec(path)?.[1];
  if (list === undefined) return path;
  const body = (await (await context.request.get(`${saath.address}/api/v1/${list}`)).json()) as {
    items?: { id: string }[];
    sessions?: { id: string }[];
  };
  return path.replace(/\{\w+\}/, (body.items ?? body.sessions ?? [])[0]?.id ?? 'none');
}

/** What is wrong with a page as a person with a screen reader, a small screen or a sharp eye would find it. */
async function faultsOf(context: BrowserContext, path: string): Promise<string[]> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
  await page.goto(`${saath.address}${await realPath(context, path)}`, { waitUntil: 'domcontentloaded' });
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  const headings = await page.locator('h1:visible').count();
  if (headings !== 1) faults.push(`${path}: ${String(headings)} headings of the first level`);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (sideways > 0) faults.push(`${path}: scrolls sideways by ${String(sideways)}`);
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode()
    .analyze();
  faults.push(
    ...violations.map(
      ({ id, nodes }) =>
        `${path}: ${id} at ${nodes
          .map(({ target }) => target.join(' '))
          .join(', ')
          .slice(0, 200)}`,
    ),
  );
  await page.close();
  return faults;
}

const looks: readonly Look[] = [
  { size: 'desktop', scheme: 'light', language: 'en' },
  { size: 'phone', scheme: 'dark', language: 'hi' },
];

describe.each(Object.entries(pages))('the pages of %s', (role, paths) => {
  it.each(looks)('have no fault on $size, $scheme, $language', async (look) => {
    const context = await signedIn(role, look);
    const left = [...paths];
    const faults: string[] = [];
    const lookOn = async (): Promise<void> => {
      for (let path = left.shift(); path !== undefined; path = left.shift()) faults.push(...(await faultsOf(context, path)));
    };
    await Promise.all([lookOn(), lookOn()]);
    await context.close();
    expect(faults).toEqual([]);
  });
});
