import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { answered } from './support/answered.ts';
import { administrator, groupUnderWay, headers, password } from './support/group-under-way.ts';
import { expect, test } from './support/journey.ts';
import { violationsOf } from './support/violations.ts';

// Without a network, pages come from the service worker.
test.use({ serviceWorkers: 'allow' });

let context: BrowserContext;
let page: Page;

/** A group that meets tomorrow at three in the afternoon; answers its day. */
async function groupTomorrow(browser: Browser, name: string): Promise<string> {
  const admin = await administrator(browser);
  const startsOn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Kolkata', dateStyle: 'short' }).format(Date.now() + 86_400_000);
  const branches = await answered<{ readonly items: readonly { readonly id: string }[] }>(admin.get('/api/v1/branches'));
  const schedule = { startsOn, startsAt: '15:00', minutes: 60, recurrence: 'FREQ=WEEKLY' };
  const data = { branchId: branches.items[0]?.id, kind: 'sharing-circle', name, language: 'en', schedule };
  await answered(admin.post('/api/v1/groups', { headers, data }));
  return startsOn;
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
    const finish = page.getByRole('dialog').getByRole('button', { name: /finish/i });
    await expect(finish).toBeVisible();
    expect(await violationsOf(page), 'the dialog “Finish”').toEqual([]);
    await finish.click();
    await expect(page).not.toHaveURL(/\/run$/);
    await page.goto('/attention');
    const row = page
      .getByRole('listitem')
      .filter({ hasText: names[2] ?? '' })
      .filter({ hasText: 'Evening circle' });
    await expect(row.first()).toContainText(/missed/i);
  });

  test('drags a session of the calendar to another time, and confirms it after reading who is told', async ({ browser }) => {
    const day = await groupTomorrow(browser, 'Dragged circle');
    await page.setViewportSize({ width: 1440, height: 1200 });
    await page.goto(`/calendar/week/${day}`);
    const entries = page.locator('.cal-entry', { hasText: 'Dragged circle' });
    await expect(entries).toHaveCount(1);
    const dialog = page.getByRole('dialog', { name: 'Move this session' });
    await dragDown(entries.first(), 2);
    // Until it is confirmed nothing has moved.
    await expect(dialog.getByLabel('New time')).toHaveValue('17:00');
    await expect(entries.first()).toContainText('15:00');
    expect(await violationsOf(page), 'the dialog “Move”').toEqual([]);
    await dialog.getByRole('button', { name: 'Leave as it is' }).click();
    await expect(dialog).toBeHidden();
    await dragDown(entries.first(), 2);
    await expect(dialog.getByText('Nobody gets a message')).toBeVisible();
    await dialog.getByRole('button', { name: 'Move session' }).click();
    await expect(page.getByText('Session moved')).toBeVisible();
    await expect(entries).toHaveCount(2);
    await expect(page.locator('.cal-entry:not(.left)', { hasText: 'Dragged circle' })).toContainText('17:00');
    await expect(page.locator('.cal-entry.left', { hasText: 'Dragged circle' })).toContainText('Moved to');
    // The same by keyboard alone.
    const here = page.locator('.cal-entry:not(.left)', { hasText: 'Dragged circle' });
    await press(here, 'Enter');
    const panel = page.getByRole('region', { name: 'Dragged circle' });
    await press(panel.getByRole('button', { name: 'Change who leads' }), 'Enter');
    const lead = page.getByRole('dialog', { name: 'Who leads this session?' });
    await expect(lead.getByRole('button', { name: 'Leave as it is' })).toBeVisible();
    await expect(lead.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(await violationsOf(page), 'the dialog “Lead”').toEqual([]);
    await press(lead.getByRole('button', { name: 'Leave as it is' }), 'Enter');
    await press(panel.getByRole('button', { name: 'Move' }), 'Enter');
    await dialog.getByLabel('New time').fill('18:30');
    await expect(dialog.getByText('Nobody gets a message')).toBeVisible();
    await press(dialog.getByRole('button', { name: 'Move session' }), 'Enter');
    await expect(here).toContainText('18:30');
  });
});

/** Presses a key on a control that the keyboard can be on. */
async function press(control: Locator, key: string): Promise<void> {
  await control.focus();
  await expect(control).toBeFocused();
  await page.keyboard.press(key);
}

/** Drags a session of an hour some hours down, as a hand with a mouse does. */
async function dragDown(entry: Locator, hours: number): Promise<void> {
  await entry.scrollIntoViewIfNeeded();
  const box = await entry.boundingBox();
  if (box === null) throw new Error('The session is not drawn.');
  const [x, y] = [box.x + box.width / 2, box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) await page.mouse.move(x, y + (box.height * hours * step) / 10);
  await page.mouse.up();
}
