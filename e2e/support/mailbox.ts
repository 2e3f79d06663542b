import type { Page } from 'playwright-core';

const patienceMs = 60_000;

/** Opens the local mailbox and follows the first link of the newest mail to an address. Waits until the mail has arrived. */
export async function followMailTo(page: Page, saathAddress: string, recipient: string): Promise<void> {
  const until = Date.now() + patienceMs;
  for (;;) {
    await page.goto(`${saathAddress}/dev/mailbox`);
    const mail = page.getByRole('listitem').filter({ hasText: recipient }).first();
    if ((await mail.count()) > 0) {
      await mail.getByRole('link').click();
      const href = await page.locator('pre a').first().getAttribute('href');
      if (href === null) throw new Error('The mail has no link.');
      await page.goto(`${saathAddress}${new URL(href).pathname}`);
      return;
    }
    if (Date.now() > until) throw new Error('The mail did not arrive.');
    await page.waitForTimeout(300);
  }
}
