import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { answered } from './support/answered.ts';
import { expect, test, type Look } from './support/journey.ts';
import { realPath } from './support/real-path.ts';
import { violationsOf } from './support/violations.ts';

const password = 'saath-demo-2026';
/** For one page, on a busy machine. */
const patienceMs = 60_000;
/** The slices that have texts: what begins with one and a dot is the key of a text. */
const slices = readdirSync(new URL('../apps/admin/src/i18n/en/', import.meta.url))
  .map((file) => file.replace('.json', ''))
  .join('|');

// Every fault names itself; to keep what each page looked like at every step of axe would take a third of the time.
test.use({ trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false }, screenshot: 'only-on-failure' });

const pages = {
  nobody: [
    '/api/docs',
    '/sign-in',
    '/sign-in/forgot',
    '/invite/nothing',
    '/reset/nothing',
    '/confirm/nothing',
    '/no-connection',
    '/v/7K2Q-M94D',
  ],
  meera: [
    '/today',
    '/calendar',
    '/calendar/day',
    '/calendar/month',
    '/calendar/list',
    '/calendar/away',
    '/calendar/away/{absences}',
    '/groups',
    '/groups/new',
    '/groups/{groups}/overview',
    '/groups/{groups}/roster',
    '/groups/{groups}/waiting',
    '/groups/{groups}/sessions',
    '/groups/{groups}/reminders',
    '/groups/{groups}/settings',
    '/members',
    '/members/new',
    '/members/milestones',
    '/members/{members}',
    '/members/{members}/consents',
    '/members/{members}/accesses',
    '/members/{members}/transfer',
    '/members/{members}/discharge',
    '/members/{members}/aftercare-plan',
    '/members/{members}/coping-plan',
    '/attention',
    '/attention/quiet',
    '/ladders',
    '/ladders?of=all',
    '/ladders/{ladders}',
    '/follow-ups',
    '/questionnaires/due',
    '/questionnaires/with/{members}',
    '/questionnaires/of/{members}',
    '/questionnaires/answers/{answers}',
    '/questionnaires/safety/{safety}',
    '/mentors',
    '/mentors?for={members}',
    '/mentors/{mentors}',
    '/mentors/{mentors}/profile',
    '/notifications',
    '/outside-meetings',
    '/members/{members}/outside-meetings/new',
    '/stories',
    '/stories/review',
    '/stories/new/{members}',
    '/sessions/{today}',
    '/sessions/{today}/run',
    '/account/sessions',
    '/members/nobody',
  ],
  mentor: ['/mentees', '/mentees/{mentees}/coping-plan', '/mentor-contacts'],
  admin: [
    '/overview',
    '/mentors/rules',
    '/imports',
    '/reminders/log',
    '/settings/centre',
    '/settings/branches',
    '/settings/branches/new',
    '/settings/branches/{branches}',
    '/settings/travel-times',
    '/settings/holidays/new',
    '/settings/staff',
    '/settings/staff/new',
    '/settings/staff/{staff}',
    '/settings/programme-kinds',
    '/settings/programme-kinds/community-activity',
    '/settings/programme-kinds/community-activity?branch={branches}',
    '/settings/programme-kinds/community-activity?group={groups}',
    '/settings/programme-kinds/community-activity/new',
    '/settings/milestones',
    '/settings/questionnaires',
    '/settings/questionnaires/new',
    '/settings/questionnaires/barc-10',
    '/settings/audit',
  ],
  operator: ['/platform/centres', '/platform/onboarding'],
} as const;

async function signIn({ request }: BrowserContext, role: string, language: Look['language']): Promise<void> {
  const headers = { 'x-saath': '1' };
  await answered(request.post('/api/v1/auth/sign-in', { headers, data: { email: `${role}@demo.example.org`, password } }));
  const version = (await request.get('/api/v1/me')).headers()['etag'] ?? '';
  await answered(request.patch('/api/v1/me', { headers: { ...headers, 'if-match': version }, data: { language } }));
}

/** Names people chose that are like no other word of a page: with an initial, or in Devanagari. */
async function tellingNames({ request }: BrowserContext): Promise<readonly string[]> {
  const { items } = await answered<{ items: { displayName: string }[] }>(request.get('/api/v1/members?limit=200'));
  return items.map(({ displayName }) => displayName).filter((name) => /\s|[^\p{ASCII}]/u.test(name));
}

/** Names that privacy mode would not blur, and texts nobody has translated. Runs in the page. */
function wrongWords({ names, slices }: { readonly names: readonly string[]; readonly slices: string }): string[] {
  // The audit shows the names of imported files, which are no keys.
  const found = `${document.title} ${document.body.innerText}`.match(new RegExp(`\\b(?:${slices})\\.(?!csv\\b)[a-z][\\w.-]+`, 'g')) ?? [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const bare: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (node.parentElement?.closest('.name, script, style') === null && names.some((name) => text.includes(name))) bare.push(text.trim());
  }
  return [...found.map((key) => `no words for ${key}`), ...bare.map((text) => `a name in the open: ${text}`)];
}

/**
 * The targets that a thumb misses: buttons of less than 44 pixels, chips and links of less than 40, whose neighbourhood belongs to them.
 * Runs in the page.
 */
function tooSmall(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('button, summary, a[href], .mat-mdc-button-base')];
  const seen = controls.filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && one.closest('.cdk-visually-hidden, mat-slide-toggle') === null,
  );
  return seen
    .filter((one) => one.getBoundingClientRect().height < (one.matches('.mat-mdc-button-base') ? 44 : 40))
    .map((one) => `too small for a thumb: ${(one.ariaLabel ?? one.innerText).trim().slice(0, 40)}`);
}

/**
 * The elements that do not show that they have the keyboard. Fields of Material draw a line of their own. Runs in the page, once a key was
 * pressed.
 */
function unseenFocus(): string[] {
  const controls = document.querySelectorAll<HTMLElement>('a[href], button:enabled, input:enabled, select:enabled, [tabindex="0"]');
  const unseen = [...controls].filter((one) => {
    if (one.closest('mat-form-field') !== null || !one.checkVisibility({ visibilityProperty: true })) return false;
    one.focus({ preventScroll: true });
    // A choice that is drawn by its label shows the keyboard there.
    const drawn = one.matches('.cdk-visually-hidden') ? (one.closest('label') ?? one) : one;
    return document.activeElement === one && getComputedStyle(drawn).outlineStyle === 'none';
  });
  return [...new Set(unseen.map((one) => `has the keyboard unseen: ${one.tagName} ${one.className}`.slice(0, 100)))];
}

/** The elements that the keyboard, or a thumb, would miss. */
async function outOfReach(page: Page, { keyboard, thumb }: Look): Promise<string[]> {
  const missed = thumb ? await page.evaluate(tooSmall) : [];
  if (!keyboard) return missed;
  // What was reached by key is shown as such, and so is what a script moves on to from there.
  await page.keyboard.press('Tab');
  return [...missed, ...(await page.evaluate(unseenFocus))];
}

/**
 * Leaves the first few of what the description of the interface repeats hundreds of times by one template: axe, which looks at every word,
 * would take half a minute of processor time for it. Runs in the page.
 */
function shorten(): void {
  for (const repeated of document.querySelectorAll('main > section:nth-of-type(n + 6):not(:last-of-type), article:nth-of-type(n + 6)'))
    repeated.remove();
}

/** The faults that a person with a screen reader, a small screen or a sharp eye would find. */
async function faultsOn(page: Page, names: readonly string[], look: Look): Promise<string[]> {
  const faults: string[] = [];
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (sideways > 0) faults.push(`scrolls sideways by ${String(sideways)}`);
  const isConsole = !new URL(page.url()).pathname.startsWith('/api/');
  if (isConsole) faults.push(...(await page.evaluate(wrongWords, { names, slices })), ...(await outOfReach(page, look)));
  if (look.axe && !isConsole) await page.evaluate(shorten);
  if (look.axe) faults.push(...(await violationsOf(page)));
  return faults;
}

/** Keeps what the content security policy refuses, from the first moment of a page on. Runs in the page. */
function keepRefused(): void {
  const refused: string[] = [];
  Object.assign(globalThis, { refused });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, target }) => {
    const at = target instanceof Element ? target.outerHTML.slice(0, 100) : '';
    refused.push(`refused by the policy: ${effectiveDirective} ${blockedURI} ${at}`);
  });
}
const refusedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused.splice(0));

/** Leads to an address as the browser does on its way back: by the router of the console that is loaded. Runs in the page. */
function follow(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
}
/** Whether the router has arrived, which it writes down a moment before it changes the page. Runs in the page. */
const hasArrived = (): boolean => (history.state as { readonly navigationId?: number } | null)?.navigationId !== undefined;
/** Waits until what was changed is drawn. Runs in the page. */
const drawn = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const isOfConsole = (address: string): boolean => !/^(?:about:|\/api\/|\/v\/)/.test(address.replace(/^https?:\/\/[^/]+/, ''));

/** Opens a page by its address, or from the one before by the router, which spares a whole load of the console. */
async function open(page: Page, path: string, byAddress: boolean): Promise<void> {
  if (byAddress || !isOfConsole(page.url()) || !isOfConsole(path)) await page.goto(path, { waitUntil: 'domcontentloaded' });
  else {
    await page.evaluate(follow, path);
    await page.waitForFunction(hasArrived);
    await page.evaluate(drawn);
  }
}

/** Whether a page says that it made a mistake: what it throws, it says so. An answer that is a refusal is none. */
const isFault = (message: ConsoleMessage): boolean => message.type() === 'error' && !message.text().startsWith('Failed to load resource');

/** The requests of a page that have no answer yet, besides its stream of changes. */
function unansweredOn(page: Page): ReadonlySet<Request> {
  const asked = new Set<Request>();
  page.on('request', (request) => void (request.resourceType() === 'eventsource' || asked.add(request)));
  for (const event of ['requestfinished', 'requestfailed'] as const)
    page.on(event as 'requestfinished', (request) => void asked.delete(request));
  return asked;
}

for (const [role, paths] of Object.entries(pages)) {
  test(`the pages of ${role} have no fault`, async ({ context, language, keyboard, thumb, axe, byAddress }) => {
    const look = { language, keyboard, thumb, axe, byAddress };
    test.setTimeout(paths.length * patienceMs);
    if (role !== 'nobody') await signIn(context, role, language);
    const names = role === 'meera' || role === 'admin' ? await tellingNames(context) : [];
    // One tab for all: a new one begins a process of the browser, which costs more than the page.
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => void (isFault(message) && errors.push(message.text())));
    const unanswered = unansweredOn(page);
    await page.addInitScript(keepRefused);
    for (const path of paths)
      await test.step(path, async () => {
        await open(page, await realPath(context, path), byAddress);
        await expect.soft(page.locator('h1').first(), path).toBeVisible();
        await expect.soft(page.locator('[aria-busy="true"]'), path).toHaveCount(0);
        await expect.poll(() => unanswered.size, { message: path, intervals: [20] }).toBe(0);
        await expect.soft(page.locator('h1:visible'), path).toHaveCount(1);
        // Before axe, which brings styles of its own.
        errors.push(...(await refusedOn(page)));
        const faults = await faultsOn(page, names, look);
        expect.soft([...faults, ...errors.splice(0)], path).toEqual([]);
      });
  });
}
