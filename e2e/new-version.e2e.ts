import type { BrowserContext, Page } from '@playwright/test';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { answered } from './support/answered.ts';
import { copyOfConsole, deploy } from './support/deploy.ts';
import { groupUnderWay } from './support/group-under-way.ts';
import { expect, test } from './support/journey.ts';
import { withoutBackgroundSync } from './support/on-device.ts';

const folder = copyOfConsole();
const password = 'saath-demo-2026';
/**
 * The most that the first look at Today may cost: bytes that are transferred with their headers, and files; and the face of everyday words
 * in Hindi and Marathi, in kilobytes.
 */
const most = { kilobytes: 340, files: 25, everydayFace: 60 };

test.use({ environment: { SAATH_CONSOLE_DIR: folder }, serviceWorkers: 'allow' });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const signIn = ({ request }: BrowserContext) =>
  answered(request.post('/api/v1/auth/sign-in', { headers: { 'x-saath': '1' }, data: { email: 'meera@demo.example.org', password } }));

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
/** The script that a page began with, whose name changes with each version. */
const version = (page: Page): Promise<string | null> => page.locator('script[type="module"]').getAttribute('src');

test.describe('without the service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('Today is there after few files and few bytes', async ({ context, page }) => {
    await page.setViewportSize({ width: 412, height: 915 });
    await signIn(context);
    await page.addInitScript(() => {
      localStorage.setItem('saath.signed-in', 'yes');
    });
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(
        (async () => {
          const { responseHeadersSize, responseBodySize } = await request.sizes();
          // `npm start` compresses what a build writes.
          const isText = /\.(?:js|css|svg)$|\/today$/.test(new URL(request.url()).pathname) && !request.url().includes('/api/');
          const body = isText ? brotliCompressSync((await (await request.response())?.body()) ?? '').length : responseBodySize;
          return responseHeadersSize + body;
        })(),
      );
    });
    await page.goto('/today', { waitUntil: 'networkidle' });
    await heading(page, /meera/i);
    const transferred = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(transferred / 1024).toBeLessThan(most.kilobytes);
    expect(sizes.length).toBeLessThanOrEqual(most.files);
    expect(transferred / 1024).toBeGreaterThan(most.kilobytes / 2);
  });

  test('the shell is drawn before any script or face has come, and everyday words in Hindi cost one face', async ({ context, page }) => {
    await signIn(context);
    const later = /\.(?:js|woff2)$/;
    await page.route(later, (route) => route.abort());
    await page.goto('/today');
    const outline = page.locator('.saath-outline');
    for (const part of [outline.locator('.ring'), outline.locator('.page i').first()]) {
      const box = await part.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(20);
    }
    expect(
      await outline
        .locator('.page i')
        .first()
        .evaluate((bar) => getComputedStyle(bar).backgroundColor),
    ).not.toBe('rgba(0, 0, 0, 0)');
    await page.unroute(later);
    await page.reload();
    await heading(page, /meera/i);
    await expect(outline).toBeHidden();
    const facesAfter = (text: string) =>
      page.evaluate(async (letters) => {
        await document.fonts.load('16px "Noto Sans Devanagari Variable"', letters);
        return performance.getEntriesByType('resource').flatMap(({ name }) => /devanagari-(everyday|rare)/.exec(name)?.[1] ?? []);
      }, text);
    expect(new Set(await facesAfter('सविता काळे, श्रीमती विद्या क्षीरसागर'))).toEqual(new Set(['everyday']));
    expect(await facesAfter('ऌ')).toContain('rare');
    const [everyday] = readdirSync(join(folder, 'media')).filter((name) => name.includes('devanagari-everyday'));
    expect(statSync(join(folder, 'media', String(everyday))).size / 1024).toBeLessThan(most.everydayFace);
  });

  test('a tab from before a new version is loaded anew, once, on its way to another page', async ({ context, page }) => {
    await signIn(context);
    // A browser that does not know Temporal, as Safari does not yet: the console brings its own.
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
    await page.goto('/today');
    await heading(page, /meera/i);
    expect(await page.evaluate(() => 'Temporal' in globalThis)).toBe(false);
    const before = await version(page);
    let loaded = 0;
    page.on('load', () => loaded++);
    deploy(folder, 'groups-page');
    await page.getByRole('link', { name: 'Groups' }).click();
    await heading(page, 'Groups');
    expect(await version(page)).not.toBe(before);
    expect(loaded).toBe(1);
  });

  test('a part that is missing a moment after that is said, and the page stays', async ({ context, page }) => {
    await signIn(context);
    await page.goto('/today');
    await heading(page, /meera/i);
    await page.evaluate(() => {
      sessionStorage.setItem('saath.loaded-anew', String(Math.floor(Date.now() / 1000)));
    });
    deploy(folder, 'members-page');
    let loaded = 0;
    page.on('load', () => loaded++);
    await page.getByRole('link', { name: 'People' }).click();
    await expect(page.getByText('This part of Saath could not be loaded.')).toBeVisible();
    await heading(page, /meera/i);
    expect(loaded).toBe(0);
  });
});

test('a new version is offered in an open tab, and taken when the person agrees', async ({ context, page }) => {
  await signIn(context);
  await page.goto('/today');
  await heading(page, /meera/i);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  // From here on the page comes from the device.
  await page.reload();
  await heading(page, /meera/i);
  const before = await version(page);
  deploy(folder, 'week-list');
  // Somebody comes back to the tab.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText('A new version of Saath is ready.')).toBeVisible();
  expect(await version(page)).toBe(before);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => version(page)).not.toBe(before);
  await heading(page, /meera/i);
});

test('a new version sends what the one before could not', async ({ browser, context, page }) => {
  const { sessionId, names } = await groupUnderWay(browser, 'Circle of two versions');
  await withoutBackgroundSync(context);
  await signIn(context);
  await page.goto(`/sessions/${sessionId}/run`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  // From here on the page comes from the device, whole.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Circle of two versions' })).toBeVisible();
  await page.route('**/attendance', (route) => route.abort());
  for (const [index, name] of names.entries()) {
    await page.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Here' }).click();
    await expect(page.getByText(`${String(index + 1)} waiting to sync.`)).toBeVisible();
  }
  const before = await version(page);
  deploy(folder, 'member-page');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => version(page)).not.toBe(before);
  await expect(page.getByText('3 waiting to sync.')).toBeVisible();
  await page.unroute('**/attendance');
  await expect(page.getByText('All saved')).toBeVisible();
  const { items } = await answered<{ items: readonly { readonly mark: { readonly state: string } | null }[] }>(
    page.request.get(`/api/v1/sessions/${sessionId}/roster`),
  );
  expect(items.map(({ mark }) => mark?.state)).toEqual(['present', 'present', 'present']);
});
