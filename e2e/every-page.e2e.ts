import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Saath } from './support/saath.ts';
import { openStage } from './support/stage.ts';
import { tail, tellOf, watch } from './support/told.ts';

const password = 'saath-demo-2026';
const sizes = { desktop: { width: 1440, height: 900 }, tablet: { width: 1024, height: 768 }, phone: { width: 412, height: 915 } } as const;
/** The slices that have texts: what begins with one and a dot is the key of a text. */
const slices = readdirSync(new URL('../apps/admin/src/i18n/en/', import.meta.url))
  .map((file) => file.replace('.json', ''))
  .join('|');
let saath: Saath;
let browser: Browser;
let close = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  ({ saath, browser, close } = await openStage());
});
afterAll(() => close());

interface Look {
  readonly size: keyof typeof sizes;
  readonly scheme: 'light' | 'dark';
  readonly language: 'en' | 'hi' | 'mr';
  /** Whether axe looks too: it takes most of the time, and every page has been under it in both themes. */
  readonly axe: boolean;
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
  const me = `${saath.address}/api/v1/me`;
  const version = (await context.request.get(me)).headers()['etag'] ?? '';
  const chosen = await context.request.patch(me, { headers: { ...headers, 'if-match': version }, data: { language } });
  expect(chosen.status()).toBe(200);
  return context;
}

const pages = {
  nobody: ['/api/docs', '/sign-in', '/sign-in/forgot', '/invite/nothing', '/reset/nothing'],
  meera: [
    '/today',
    '/calendar',
    '/groups',
    '/groups/new',
    '/groups/{groups}/overview',
    '/groups/{groups}/roster',
    '/groups/{groups}/sessions',
    '/groups/{groups}/settings',
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

/** Names people chose that are like no other word of a page: with an initial, or in Devanagari. */
async function tellingNames(context: BrowserContext): Promise<readonly string[]> {
  const answer = await context.request.get(`${saath.address}/api/v1/members?limit=200`);
  const { items = [] } = (await answer.json()) as { items?: { displayName: string }[] };
  return items.map(({ displayName }) => displayName).filter((name) => /\s|[^\p{ASCII}]/u.test(name));
}

/** Names that privacy mode would not blur, and texts nobody has translated. Runs in the page. */
function wrongWords({ names, slices }: { readonly names: readonly string[]; readonly slices: string }): string[] {
  const found = document.body.innerText.match(new RegExp(`\\b(?:${slices})\\.[a-z][\\w.-]+`, 'g')) ?? [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const bare: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (node.parentElement?.closest('.name, script, style') === null && names.some((name) => text.includes(name))) bare.push(text.trim());
  }
  return [...found.map((key) => `no words for ${key}`), ...bare.map((text) => `a name in the open: ${text}`)];
}

/** Controls a thumb misses: 44 pixels at least, 40 for chips, whose neighbourhood belongs to them. Runs in the page. */
function tooSmall(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('button, .mat-mdc-button-base')];
  const seen = controls.filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && one.closest('.cdk-visually-hidden, mat-slide-toggle') === null,
  );
  return seen
    .filter((one) => one.getBoundingClientRect().height < (one.matches('.mat-mdc-button-base') ? 44 : 40))
    .map((one) => `too small for a thumb: ${(one.ariaLabel ?? one.innerText).trim().slice(0, 40)}`);
}

/** What does not show that it has the keyboard. Fields of Material draw a line of their own. Runs in the page, once a key was pressed. */
function unseenFocus(): string[] {
  const controls = document.querySelectorAll<HTMLElement>('a[href], button:enabled, input:enabled, select:enabled, [tabindex="0"]');
  const unseen = [...controls].filter((one) => {
    if (one.closest('mat-form-field') !== null || !one.checkVisibility({ visibilityProperty: true })) return false;
    one.focus({ preventScroll: true });
    return document.activeElement === one && getComputedStyle(one).outlineStyle === 'none';
  });
  return [...new Set(unseen.map((one) => `has the keyboard unseen: ${one.tagName} ${one.className}`.slice(0, 100)))];
}

/** What the keyboard of a desktop, or a thumb on a phone, would miss. */
async function outOfReach(page: Page, size: Look['size']): Promise<string[]> {
  if (size === 'phone') return page.evaluate(tooSmall);
  if (size === 'tablet') return [];
  // What was reached by key is shown as such, and so is what a script moves on to from there.
  await page.keyboard.press('Tab');
  return page.evaluate(unseenFocus);
}

/** What is wrong with a page, or how far it came when it did not come up. */
async function faultsOf(context: BrowserContext, path: string, names: readonly string[], look: Look): Promise<string[]> {
  const page = watch(await context.newPage());
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
  try {
    await page.goto(`${saath.address}${await realPath(context, path)}`, { waitUntil: 'domcontentloaded' });
    await page.locator('h1').first().waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    faults.push(...(await seenOn(page, names, look)).map((fault) => `${path}: ${fault}`));
  } catch (error) {
    faults.push(`${path}: ${String(error)}\n${await tellOf(page)}\n${tail(saath)}`);
  }
  await page.close();
  return faults;
}

/** What a person with a screen reader, a small screen or a sharp eye would find. */
async function seenOn(page: Page, names: readonly string[], { axe, size }: Look): Promise<string[]> {
  const faults: string[] = [];
  const headings = await page.locator('h1:visible').count();
  if (headings !== 1) faults.push(`${String(headings)} headings of the first level`);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (sideways > 0) faults.push(`scrolls sideways by ${String(sideways)}`);
  const isConsole = !new URL(page.url()).pathname.startsWith('/api/');
  if (isConsole) faults.push(...(await page.evaluate(wrongWords, { names, slices })), ...(await outOfReach(page, size)));
  if (axe) faults.push(...(await violationsOf(page)));
  return faults;
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode()
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id} at ${nodes
        .map(({ target }) => target.join(' '))
        .join(', ')
        .slice(0, 200)}`,
  );
}

const looks: readonly Look[] = [
  { size: 'desktop', scheme: 'light', language: 'en', axe: true },
  { size: 'phone', scheme: 'dark', language: 'hi', axe: true },
  { size: 'tablet', scheme: 'light', language: 'mr', axe: false },
];

describe.each(Object.entries(pages))('the pages of %s', (role, paths) => {
  it.each(looks)('have no fault on $size, $scheme, $language', async (look) => {
    const context = await signedIn(role, look);
    const names = role === 'meera' || role === 'admin' ? await tellingNames(context) : [];
    const left = [...paths];
    const faults: string[] = [];
    const lookOn = async (): Promise<void> => {
      for (let path = left.shift(); path !== undefined; path = left.shift()) faults.push(...(await faultsOf(context, path, names, look)));
    };
    await Promise.all([lookOn(), lookOn()]);
    await context.close();
    expect(faults).toEqual([]);
  });
});
