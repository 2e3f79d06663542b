import type { Browser, BrowserContext, Page } from '@playwright/test';
import { answered } from './support/answered.ts';
import { expect, test } from './support/journey.ts';

// Without a network, pages come from the service worker.
test.use({ serviceWorkers: 'allow' });

const password = 'saath-demo-2026';
const kolkata = 'Asia/Kolkata';
let context: BrowserContext;
let page: Page;

interface Listed {
  readonly items: readonly { readonly id: string; readonly displayName: string }[];
}

interface Sessions {
  readonly items: readonly { readonly id: string; readonly groupName: string }[];
}
interface UnderWay {
  readonly sessionId: string;
  readonly names: readonly string[];
}

/** A group of three that began ten minutes ago, made as the administrator would, so that the hour of the test does not matter. */
async function groupUnderWay(browser: Browser, name = 'Evening circle'): Promise<UnderWay> {
  const admin = (await browser.newContext()).request;
  const headers = { 'x-saath': '1' };
  const api = (path: string): string => `/api/v1${path}`;
  await answered(admin.post(api('/auth/sign-in'), { headers, data: { email: 'admin@demo.example.org', password } }));
  const begun = new Date(Date.now() - 10 * 60_000);
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone: kolkata, dateStyle: 'short', timeStyle: 'short' }).format(begun);
  const [startsOn = '', startsAt = ''] = local.split(' ');
  const branches = await answered<Listed>(admin.get(api('/branches')));
  const branchId = branches.items[0]?.id;
  const schedule = { startsOn, startsAt, minutes: 60, recurrence: 'FREQ=DAILY' };
  const data = { branchId, kind: 'sharing-circle', name, language: 'en', schedule };
  const { id } = await answered<{ id: string }>(admin.post(api('/groups'), { headers, data }));
  const members = await answered<Listed>(admin.get(api(`/members?branchId=${String(branchId)}&stage=in-programme&limit=3`)));
  for (const { id: memberId } of members.items)
    await answered(admin.post(api(`/groups/${id}/enrolments`), { headers, data: { memberId, startsOn } }));
  // Asked for by its moment: just after midnight it began yesterday, and stands on no page of today.
  const [from, to] = [-1, 1].map((minutes) => new Date(begun.getTime() + minutes * 60_000).toISOString());
  const around = await answered<Sessions>(admin.get(api(`/sessions?from=${String(from)}&to=${String(to)}`)));
  const sessionId = around.items.find(({ groupName }) => groupName === name)?.id;
  if (sessionId === undefined) throw new Error(`No session of the new group began at ${begun.toISOString()}.`);
  return { sessionId, names: members.items.map(({ displayName }) => displayName) };
}

test.describe('a counsellor’s day', () => {
  // Each is the next step of the same day.
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async ({ browser }) => {
    context = await browser.newContext();
    page = await context.newPage();
  });

  test('signs in and sees the day', async () => {
    await page.goto('/');
    await page.getByLabel(/e-mail/i).fill('meera@demo.example.org');
    await page
      .getByLabel(/^password/i)
      .first()
      .fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /meera/i })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Your day' })).toBeVisible();
  });

  test('runs a session with one tap each, also without a connection, and finds who did not come under Needs a word', async ({
    browser,
  }) => {
    const { sessionId, names } = await groupUnderWay(browser);
    expect(names).toHaveLength(3);
    await page.goto(`/sessions/${sessionId}/run`);
    for (const [index, name] of names.entries()) {
      await context.setOffline(index === 1);
      await page
        .getByRole('group', { name: new RegExp(name) })
        .getByRole('button', { name: index === 2 ? 'Absent' : 'Here' })
        .click();
      // The count is drawn together with what is said of saving: before it, "All saved" would still speak of the tap before.
      await expect(page.getByText(`${String(index + 1)} of 3 marked`)).toBeVisible();
      await expect(page.getByText(index === 1 ? 'Saved on this device, 1 waiting to sync.' : 'All saved')).toBeVisible();
    }
    const roster = await answered<{ items: { displayName: string; mark: { state: string } | null }[] }>(
      page.request.get(`/api/v1/sessions/${sessionId}/roster`),
    );
    const marks = new Map(roster.items.map(({ displayName, mark }) => [displayName, mark?.state]));
    expect(names.map((name) => marks.get(name))).toEqual(['present', 'present', 'absent']);
    await page.getByRole('button', { name: 'Finish' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /finish/i })
      .click();
    await expect(page).not.toHaveURL(/\/run$/);
    await page.goto('/attention');
    const row = page
      .getByRole('listitem')
      .filter({ hasText: names[2] ?? '' })
      .filter({ hasText: 'Evening circle' });
    await expect(row.first()).toContainText(/missed/i);
  });

  test('reloads a running session without a network, and goes on when it is back', async ({ browser }) => {
    const { sessionId, names } = await groupUnderWay(browser, 'Second circle');
    await page.goto(`/sessions/${sessionId}/run`);
    // The parts of the console come to the device after the page, in their own time.
    await expect.poll(() => page.evaluate(isStored)).toBe(true);
    const first = page.getByRole('group', { name: new RegExp(names[0] ?? '') });
    await expect(first).toBeVisible();
    await context.setOffline(true);
    await first.getByRole('button', { name: 'Here' }).click();
    await expect(page.getByText('Saved on this device, 1 waiting to sync.')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'This page needs a connection' })).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('1 of 3 marked')).toBeVisible();
    await expect(page.getByText('All saved')).toBeVisible();
  });
});

/** Whether all files that the console needs without a network are on the device. */
async function isStored(): Promise<boolean> {
  const manifest = (await (await fetch('/ngsw.json')).json()) as { readonly assetGroups: readonly { readonly urls: readonly string[] }[] };
  const found = await Promise.all((manifest.assetGroups[0]?.urls ?? ['']).map((url) => caches.match(url)));
  return found.every((file) => file !== undefined);
}
