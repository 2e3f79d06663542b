import { expect, type Page } from '@playwright/test';

const patienceMs = 60_000;

/** Opens the local mailbox and follows the first link of the newest mail to an address. Waits until the mail has arrived. */
export async function followMailTo(page: Page, recipient: string): Promise<void> {
  const mail = page.getByRole('listitem').filter({ hasText: recipient }).first();
  await expect(async () => {
    await page.goto('/dev/mailbox');
    expect(await mail.count()).toBeGreaterThan(0);
  }).toPass({ timeout: patienceMs });
  await mail.getByRole('link').click();
  const href = await page.locator('pre a').first().getAttribute('href');
  if (href === null) throw new Error('The mail has no link.');
  await page.goto(new URL(href).pathname);
}
