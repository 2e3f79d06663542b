import type { BrowserContext, Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { answered } from './support/answered.ts';
import { expect, test } from './support/journey.ts';
import { realPath } from './support/real-path.ts';

const password = 'saath-demo-2026';
/** A page with more elements than this is slow on the phones that people have. */
const mostNodes = 1_500;
/** More chips than this fill the page before its list begins. */
const mostChips = 6;

const pages = {
  admin: [
    '/overview',
    '/today',
    '/calendar',
    '/calendar/day',
    '/calendar/month',
    '/calendar/list',
    '/calendar/away',
    '/groups',
    '/groups/{groups}/overview',
    '/groups/{groups}/roster',
    '/groups/{groups}/reminders',
    '/members',
    '/members/{members}',
    '/attention',
    '/attention/quiet',
    '/follow-ups',
    '/notifications',
    '/reminders/log',
    '/imports',
    '/settings/centre',
    '/settings/branches',
    '/settings/branches/{branches}',
    '/settings/travel-times',
    '/settings/holidays/new',
    '/settings/staff',
    '/settings/staff/new',
    '/settings/programme-kinds',
    '/settings/programme-kinds/sharing-circle',
    '/settings/audit',
  ],
  meera: [
    '/today',
    '/calendar',
    '/groups',
    '/members',
    '/members/new',
    '/attention',
    '/follow-ups',
    '/sessions/{today}',
    '/sessions/{today}/run',
  ],
  facilitator: ['/today', '/calendar', '/groups'],
  operator: ['/platform/centres', '/platform/onboarding'],
} as const;

// No other journey is about so many. Every fault names its page; to keep what each one looked like would take an eighth of the time.
test.use({ environment: {}, trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false } });
test.beforeAll(({ saath }) => {
  test.setTimeout(240_000);
  execFileSync(process.execPath, ['--no-warnings', 'tools/scale/index.mjs', '--factor', '0.05'], {
    env: { ...process.env, SAATH_DATA_DIR: saath.folder },
  });
});

const signIn = ({ request }: BrowserContext, role: string) =>
  answered(request.post('/api/v1/auth/sign-in', { headers: { 'x-saath': '1' }, data: { email: `${role}@demo.example.org`, password } }));

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('h1').first(), path).toBeVisible();
  await expect(page.locator('[aria-busy="true"]'), path).toHaveCount(0);
}

for (const [role, paths] of Object.entries(pages))
  test(`the pages of ${role} stay small in a centre with 40 branches`, async ({ context, page }) => {
    await signIn(context, role);
    for (const path of paths)
      await test.step(path, async () => {
        await open(page, await realPath(context, path));
        expect.soft(await page.locator('*').count(), `elements of ${path}`).toBeLessThan(mostNodes);
        for (const chips of await page.getByRole('listbox').all())
          expect.soft(await chips.locator('mat-chip-option').count(), `chips of ${path}`).toBeLessThanOrEqual(mostChips);
      });
  });

test('the calendar says “No sessions” of the days without one, and of no other', async ({ context, page }) => {
  await signIn(context, 'admin');
  await open(page, '/calendar/list');
  const asked = new Map<string, number>();
  for (const section of await page.locator('.week section').all()) {
    const day = ((await section.getAttribute('aria-labelledby')) ?? '').replace('day-', '');
    const [from, to] = [0, 1].map((days) => new Date(Date.parse(`${day}T00:00:00+05:30`) + days * 86_400_000).toISOString());
    const { items } = await answered<{ items: unknown[] }>(
      context.request.get('/api/v1/sessions', { params: { from: from ?? '', to: to ?? '', limit: 200 } }),
    );
    asked.set(day, items.length);
    expect(await section.getByText('No sessions').count(), day).toBe(items.length === 0 ? 1 : 0);
    expect(await section.getByRole('button', { name: 'Show more' }).count(), day).toBe(items.length > 10 ? 1 : 0);
  }
  expect(asked.size).toBe(7);
  expect([...asked.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(200);
});

test('a branch is found among 40 by typing, in natural order, and is chosen again on the next page', async ({ context, page }) => {
  await signIn(context, 'admin');
  await open(page, '/members');
  const branch = page.getByRole('combobox', { name: 'Branch' });
  await branch.click();
  await expect(page.getByRole('option', { name: 'Yavatmal 2' })).toBeAttached();
  const names = await page.getByRole('option').allTextContents();
  const shown = names.slice(1).map((name) => name.trim());
  expect(shown.length).toBeGreaterThanOrEqual(40);
  expect(shown).toEqual(shown.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  await branch.fill('hadapsar 2');
  await page.getByRole('option', { name: 'Hadapsar 2' }).click();
  await expect(page).toHaveURL(/branch=/);
  await open(page, '/groups');
  await expect(branch).toHaveValue('Hadapsar 2');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Hadapsar 2']);
});
