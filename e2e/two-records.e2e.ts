import type { Page } from '@playwright/test';
import { answered } from './support/answered.ts';
import { expect, test } from './support/journey.ts';
import { violationsOf } from './support/violations.ts';

const password = 'saath-demo-2026';
const phone = '98220 77001';

/** Fills in the form of a new person, without sending it. */
async function fillIn(page: Page, name: string): Promise<void> {
  await page.goto('/members/new');
  await page.getByLabel('Chosen name').fill(name);
  await page.getByRole('combobox', { name: 'Branch' }).click();
  await page.getByRole('option').first().click();
  await page.getByLabel(/^Phone/).fill(phone);
}

/** The code beside the name of the person whose page is open. */
const codeOn = async (page: Page, name: string): Promise<string> => {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return (await page.locator('.saath-head .saath-row > .saath-muted').first().textContent()) ?? '';
};

test('a second record of a person is noticed, merged into the first, and taken out again', async ({ context, page }) => {
  const data = { email: 'meera@demo.example.org', password };
  await answered(context.request.post('/api/v1/auth/sign-in', { headers: { 'x-saath': '1' }, data }));
  await page.addInitScript(() => {
    localStorage.setItem('saath.signed-in', 'yes');
  });

  await fillIn(page, 'Devika T.');
  await page.getByRole('button', { name: 'Add the person' }).click();
  const kept = await codeOn(page, 'Devika T.');
  const keptPage = page.url();

  await fillIn(page, 'Devi');
  await page.getByRole('button', { name: 'Add the person' }).click();
  const noticed = page.locator('saath-likely-duplicates');
  await expect(noticed.getByRole('link', { name: /Devika T\./ })).toBeVisible();
  await expect(noticed.getByText('same phone')).toBeVisible();
  expect(await violationsOf(page), 'the likely duplicates').toEqual([]);
  await page.getByRole('button', { name: 'Add as a new person' }).click();
  const other = await codeOn(page, 'Devi');
  const otherPage = page.url();

  await page.goto(keptPage);
  await page.getByRole('button', { name: 'Merge a record' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Search the other record').fill('7001');
  await dialog.getByRole('button', { name: `Choose ${other}` }).click();
  await expect(dialog.getByText('You can undo it for 30 days')).toBeVisible();
  expect(await violationsOf(page), 'the dialog “Merge a record”').toEqual([]);
  await dialog.getByRole('button', { name: `Merge ${other} into ${kept}` }).click();
  await expect(page.getByRole('button', { name: `Undo the merge of ${other}` })).toBeVisible();
  expect((await context.request.get(otherPage.replace('/members/', '/api/v1/members/'))).status()).toBe(404);

  await page.getByRole('button', { name: `Undo the merge of ${other}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).click();
  await expect(page.getByText('No other record was merged into this one.')).toBeVisible();
  await page.goto(otherPage);
  expect(await codeOn(page, 'Devi')).toBe(other);
});
