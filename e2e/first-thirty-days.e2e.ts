import type { Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answered } from './support/answered.ts';
import { signInAs } from './support/group-under-way.ts';
import { expect, test } from './support/journey.ts';

interface Listed {
  readonly items: readonly { readonly id: string; readonly displayName: string; readonly code: string }[];
}

const dayMs = 86_400_000;
const clock = join(import.meta.dirname, '..', 'tmp', `moved-clock-${String(process.pid)}`);
mkdirSync(dirname(clock), { recursive: true });
writeFileSync(clock, '0');
const preload = pathToFileURL(join(import.meta.dirname, 'support', 'moved-clock.mjs')).href;
test.use({ environment: { SAATH_MOVED_CLOCK: clock, NODE_OPTIONS: `--import ${preload}` } });

/** So many days later for the product and for the browser, signed in again. */
async function daysLater(page: Page, days: number): Promise<void> {
  writeFileSync(clock, String(days * dayMs));
  await page.context().clock.setSystemTime(Date.now() + days * dayMs);
  await signInAs(page.request, 'meera');
}

/** The contact of one person among those that are due, and what was done. */
async function complete(page: Page, person: { readonly code: string }, contact: string, outcome: string): Promise<void> {
  await signInAs(page.request, 'meera');
  await page.goto('/follow-ups');
  const row = page.getByRole('listitem').filter({ hasText: person.code }).filter({ hasText: contact });
  await row.getByRole('button', { name: /^Done/ }).click();
  await page.getByRole('menuitem', { name: outcome }).click();
  await expect(row).toBeHidden();
}

/** Of the contacts of a day after discharge that were due, how many reached the person, as the overview says it. */
async function reachedOf(page: Page, day: string): Promise<readonly number[]> {
  await signInAs(page.request, 'admin');
  await page.goto('/overview');
  const said = page.getByRole('region', { name: 'After discharge' }).getByRole('listitem').filter({ hasText: day });
  await expect(said).toContainText('reached');
  return [...(await said.innerText()).matchAll(/(\d+) of (\d+) reached/g)].flatMap(([, reached, due]) => [Number(reached), Number(due)]);
}

test('a discharge leads to the contact of day 30, which the overview counts', async ({ page }) => {
  await daysLater(page, 0);
  const { items } = await answered<Listed>(page.request.get('/api/v1/members?stage=in-programme&limit=1'));
  const [person] = items;
  if (person === undefined) throw new Error('Nobody is in the programme.');
  await page.goto(`/members/${person.id}/discharge`);
  await expect(page.getByRole('region', { name: 'What will happen' })).toContainText('13 contacts in all');
  await page.getByRole('button', { name: 'Discharge' }).click();
  await expect(page).not.toHaveURL(/discharge$/);

  await daysLater(page, 8);
  await complete(page, person, '2-day call', 'Spoke, they are well');
  await complete(page, person, '7-day visit', 'Visited');

  await daysLater(page, 31);
  await page.goto(`/members/${person.id}`);
  await expect(page.getByRole('region', { name: 'Aftercare plan' })).toContainText('2 of 13 done');
  const [before, due] = await reachedOf(page, 'Day 30');
  await complete(page, person, '30-day call', 'Spoke, they are well');
  expect(await reachedOf(page, 'Day 30')).toEqual([Number(before) + 1, due]);
  await signInAs(page.request, 'meera');
  await page.goto(`/members/${person.id}`);
  await expect(page.getByRole('region', { name: 'Aftercare plan' })).toContainText('3 of 13 done');
});
