import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { answered } from './support/answered.ts';
import { launchOptions } from './support/browser.ts';
import { administrator, groupUnderWay, headers, password, signInAs, type UnderWay } from './support/group-under-way.ts';
import { expect, test } from './support/journey.ts';
import { marksOf } from './support/marks-of.ts';
import { foundOnDevice, isConsoleStored, withoutBackgroundSync } from './support/on-device.ts';
import { violationsOf } from './support/violations.ts';

const profile = mkdtempSync(join(tmpdir(), 'saath-profile-'));
const threeHours = 3 * 3_600_000;
/** The phone of a counsellor, with its own profile on disk, so that its browser can be closed and opened again. */
let phone: BrowserContext;
let page: Page;
let circle: UnderWay;

const openPhone = async (address: string): Promise<void> => {
  phone = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    ...{ baseURL: address, serviceWorkers: 'allow', viewport: { width: 412, height: 915 }, timezoneId: 'Asia/Kolkata', locale: 'en-IN' },
  });
  [page] = [phone.pages()[0] ?? (await phone.newPage())];
};
const markOn = (on: Page, name: string | undefined, state: string): Promise<void> =>
  on
    .getByRole('group', { name: new RegExp(name ?? '') })
    .getByRole('button', { name: state })
    .click();
const waits = (on: Page, count: number): Promise<void> =>
  expect(on.getByText(`Saved on this device, ${String(count)} waiting to sync.`)).toBeVisible();
const allSaved = (on: Page): Promise<void> => expect(on.getByText('All saved')).toBeVisible();

interface Named {
  readonly displayName: string;
  readonly personKind: string;
  readonly code: string;
}

test.describe('without a network', () => {
  // Each goes on with the device of the one before.
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async ({ browser, saath }) => {
    circle = await groupUnderWay(browser, 'Circle without a network');
    await openPhone(saath.address);
  });
  test.afterAll(async () => {
    await phone.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('Today, groups, sessions and the run screen work after one visit, and other pages say that they need a connection', async () => {
    await signInAs(phone.request, 'meera');
    const today = await answered<{ items?: unknown; sessions: { id: string; groupId: string; groupName: string }[] }>(
      phone.request.get('/api/v1/today'),
    );
    const shown = today.sessions[0] ?? { id: circle.sessionId, groupId: circle.groupId, groupName: 'Circle without a network' };
    await page.goto(`/sessions/${circle.sessionId}/run`);
    await expect(page.getByText('0 of 3 marked')).toBeVisible();
    await page.goto('/today');
    await expect.poll(() => page.evaluate(isConsoleStored)).toBe(true);
    for (const read of [`/sessions/${shown.id}/records`, `/groups/${shown.groupId}`, '/groups?limit'])
      await expect.poll(() => foundOnDevice(page)).toContain(read);
    await phone.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: /meera/i })).toBeVisible();
    await expect(page.getByText(/This is the copy from \d\d:\d\d on this device/)).toBeVisible();
    for (const path of [`/sessions/${shown.id}`, `/groups/${shown.groupId}/overview`, '/groups']) {
      await page.goto(path);
      await expect(page.getByText(shown.groupName).first()).toBeVisible();
      await expect(page.getByText(/This is the copy from/)).toBeVisible();
    }
    await page.goto('/members');
    await expect(page.getByRole('heading', { name: 'This one needs a connection' })).toBeVisible();
    await page.getByRole('link', { name: 'Open Today' }).click();
    await expect(page).toHaveURL(/\/today$/);
  });

  test('nothing of it lies on the device in clear, and no answer of the API in a cache', async () => {
    const found = await foundOnDevice(page);
    for (const name of [...circle.names, 'Circle without a network', 'Meera']) expect(found).not.toContain(name);
    expect(found).toContain('saath-copies/keys key false');
    expect(found).toMatch(/^cache .*\/index\.html$/m);
    expect(found).not.toMatch(/^cache .*\/api\//m);
  });

  test('taps stay when the tab is killed and the browser is closed, and are sent once', async ({ browser, saath }) => {
    await page.goto(`/sessions/${circle.sessionId}/run`);
    await markOn(page, circle.names[0], 'Here');
    await waits(page, 1);
    const crashed = page.waitForEvent('crash');
    void page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    page = await phone.newPage();
    await page.goto(`/sessions/${circle.sessionId}/run`);
    await waits(page, 1);
    await markOn(page, circle.names[1], 'Late');
    await waits(page, 2);
    await phone.close();
    await openPhone(saath.address);
    await phone.setOffline(true);
    await page.goto(`/sessions/${circle.sessionId}/run`);
    // The browser may have woken the service worker when it started, which then has sent them.
    await expect(page.getByRole('heading', { level: 1, name: 'Circle without a network' })).toBeVisible();
    await phone.setOffline(false);
    await allSaved(page);
    await expect(page.getByText('2 of 3 marked')).toBeVisible();
    expect(await marksOf(browser, circle)).toEqual(['present', 'late', undefined]);
  });

  test('two devices whose clocks are hours apart agree on what was last, and ask when nobody can know', async ({ browser }) => {
    const second = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 412, height: 915 } });
    await signInAs(second.request, 'admin');
    const other = await second.newPage();
    await other.clock.setSystemTime(Date.now() + threeHours);
    await other.goto(`/sessions/${circle.sessionId}/run`);
    await expect(other.getByText('2 of 3 marked')).toBeVisible();
    await Promise.all([phone.setOffline(true), second.setOffline(true)]);
    // The second phone, three hours fast, taps first and is sent last: the later tap of the first is not overwritten.
    await markOn(other, circle.names[2], 'Absent');
    await waits(other, 1);
    await markOn(page, circle.names[2], 'Excused');
    await waits(page, 1);
    await phone.setOffline(false);
    await allSaved(page);
    await second.setOffline(false);
    const question = other.getByRole('alert').filter({ hasText: circle.names[2] ?? '' });
    await expect(question).toContainText(/absent/i);
    expect((await marksOf(browser, circle))[2]).toBe('excused');
    // The colleague is asked, and finds the question in the bell of their phone; both marks stay until one is chosen.
    await question.getByRole('button', { name: 'Ask Meera Kulkarni' }).click();
    await expect(other.getByText('Meera Kulkarni finds the question in their bell.')).toBeVisible();
    await page.goto('/today');
    await page.getByRole('button', { name: /^Notifications, .*unread/ }).click();
    await expect(page).toHaveURL(/\/notifications$/);
    const asked = page.getByRole('listitem').filter({ hasText: `asks about a mark of ${circle.names[2] ?? ''}` });
    await expect(asked).toContainText('You two marked them differently.');
    await page.goto(`/sessions/${circle.sessionId}/run`);
    await allSaved(page);
    await question.getByRole('button', { name: /mine/i }).click();
    await allSaved(other);
    await expect.poll(async () => (await marksOf(browser, circle))[2]).toBe('absent');
    await second.close();
  });

  test('taps are sent while no page is open', async ({ browser, saath }) => {
    await phone.setOffline(true);
    await markOn(page, circle.names[0], 'Late');
    await waits(page, 1);
    await page.close();
    await phone.setOffline(false);
    page = await phone.newPage();
    // A page of this host that is not the console.
    await page.goto('/manifest.webmanifest');
    const devtools = await phone.newCDPSession(page);
    const registration = new Promise<string>((resolve) =>
      devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [first] = registrations;
        if (first !== undefined) resolve(first.registrationId);
      }),
    );
    await devtools.send('ServiceWorker.enable');
    const sync = { origin: saath.address, registrationId: await registration, tag: 'saath.commands', lastChance: false };
    await devtools.send('ServiceWorker.dispatchSyncEvent', sync);
    await expect.poll(async () => (await marksOf(browser, circle))[0]).toBe('late');
  });

  test('what the server refuses, because a colleague has cancelled the session meanwhile, is shown and not dropped', async ({
    browser,
  }) => {
    const cancelled = await groupUnderWay(browser, 'Circle that is cancelled', { minutes: 30 });
    await page.goto(`/sessions/${cancelled.sessionId}/run`);
    await expect(page.getByText('0 of 3 marked')).toBeVisible();
    await phone.setOffline(true);
    await markOn(page, cancelled.names[0], 'Here');
    await waits(page, 1);
    const admin = await administrator(browser);
    const address = `/api/v1/sessions/${cancelled.sessionId}`;
    const { version } = (await (await admin.get(address)).json()) as { version: number };
    const onVersion = { ...headers, 'if-match': `"${version}"` };
    await answered(admin.post(`${address}/cancel`, { headers: onVersion, data: { reason: 'The hall is flooded.' } }));
    await phone.setOffline(false);
    await expect(page.getByText('These marks could not be saved:')).toBeVisible();
    await page.goto('/today');
    const refused = page.getByRole('alert').filter({ hasText: 'Marks of a session were not accepted.' });
    await expect(refused).toContainText(/cancelled/i);
    await page.reload();
    await expect(refused).toBeVisible();
    await refused.getByRole('button', { name: 'Remove' }).click();
    await expect(refused).toHaveCount(0);
  });

  test('a server that accepts requests and never answers is not waited for, and a tap is sent once when it does', async ({ browser }) => {
    await page.goto(`/sessions/${circle.sessionId}/run`);
    await allSaved(page);
    const silent = { timeout: 15_000 };
    await page.route('**/api/v1/**', () => undefined);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Circle without a network' })).toBeVisible(silent);
    await expect(page.getByText(/No answer yet\. This is the copy from \d\d:\d\d on this device\./)).toBeVisible(silent);
    await markOn(page, circle.names[1], 'Excused');
    await waits(page, 1);
    await page.unroute('**/api/v1/**');
    await page.reload();
    await allSaved(page);
    await expect.poll(async () => (await marksOf(browser, circle))[1]).toBe('excused');
  });

  test('a person who walks in is found among those whom the device knows', async () => {
    const of = async (address: string) => answered<{ readonly items: readonly Named[] }>(phone.request.get(`/api/v1${address}`));
    const today = await answered<{ sessions: readonly { readonly id: string }[] }>(phone.request.get('/api/v1/today'));
    const rosters = await Promise.all(today.sessions.map(({ id }) => of(`/sessions/${id}/roster`)));
    const known = rosters
      .flatMap(({ items }) => items)
      .find((one) => one.personKind === 'member' && !circle.names.includes(one.displayName));
    if (known === undefined) throw new Error('Nobody of today is outside of this circle.');
    await page.goto(`/sessions/${circle.sessionId}/run`);
    await allSaved(page);
    await phone.setOffline(true);
    await page.getByRole('button', { name: 'Walk-in' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(known.code);
    await expect(dialog).toContainText('only people of your groups and last sessions are searched');
    expect(await violationsOf(page), 'the dialog “Walk-in”').toEqual([]);
    await dialog.getByRole('button', { name: known.displayName }).click();
    await waits(page, 1);
    await phone.setOffline(false);
    await allSaved(page);
    await expect(page.getByRole('group', { name: known.displayName })).toBeVisible();
  });

  test('a shared device that nobody touched is locked, keeps the tap and leads back', async ({ browser }) => {
    await withoutBackgroundSync(phone);
    await page.goto(`/sessions/${circle.sessionId}/run`);
    await page.route('**/attendance', (route) => route.abort());
    await markOn(page, circle.names[0], 'Excused');
    await waits(page, 1);
    await page.evaluate(() => {
      localStorage.setItem('saath.shared-device', 'yes');
      localStorage.setItem('saath.touched', '0');
    });
    await page.reload();
    await expect(page).toHaveURL(/\/sign-in\?then=/);
    await expect(page.getByText('What was not sent is still on it.')).toBeVisible();
    const found = await foundOnDevice(page);
    expect(found).toContain('saath-offline/commands');
    expect(found).not.toContain('saath-copies/copies');
    await page.getByLabel(/e-mail/i).fill('meera@demo.example.org');
    await page
      .getByLabel(/^password/i)
      .first()
      .fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(new RegExp(`/sessions/${circle.sessionId}/run`));
    await waits(page, 1);
    await page.unroute('**/attendance');
    await page.evaluate(() => localStorage.removeItem('saath.shared-device'));
    await page.reload();
    // "All saved" is also what a page says before it has read the device.
    await expect.poll(async () => (await marksOf(browser, circle))[0]).toBe('excused');
    await allSaved(page);
  });

  test('signing out with unsent taps asks, and leaves nothing on the device', async () => {
    await withoutBackgroundSync(phone);
    await page.route('**/attendance', (route) => route.abort());
    await page.goto(`/sessions/${circle.sessionId}/run`);
    await markOn(page, circle.names[1], 'Here');
    await expect(page.getByText('1 waiting to sync.')).toBeVisible();
    await page.goto('/today');
    const leave = async (): Promise<void> => {
      await page.getByRole('button', { name: /account of meera/i }).click();
      await page.getByRole('menuitem', { name: 'Sign out' }).click();
    };
    await leave();
    const question = page.getByRole('dialog');
    await expect(question).toContainText('One change is still on this device');
    await question.getByRole('button', { name: 'Go back' }).click();
    expect(await foundOnDevice(page)).toContain('saath-offline/commands');
    await leave();
    await question.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    expect(await foundOnDevice(page)).not.toMatch(/^saath-/m);
  });

  test('no generated tap is lost or doubled, through cuts, kills and repeats', ({ saath }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/bench/index.mjs', 'taps', '300', '7', saath.address], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ taps: 300, lost: 0, doubled: 0 });
    expect(status).toBe(0);
  });
});
