import type { BrowserContext, Page } from '@playwright/test';
import { answered } from './support/answered.ts';
import { groupUnderWay, password } from './support/group-under-way.ts';
import { expect, test } from './support/journey.ts';

// Without a network, pages come from the service worker.
test.use({ serviceWorkers: 'allow' });

let context: BrowserContext;
let page: Page;

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
    const { sessionId, names } = await groupUnderWay(browser, 'Evening circle');
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
});
