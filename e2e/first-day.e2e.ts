import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { followMailTo } from './support/mailbox.ts';
import type { Saath } from './support/saath.ts';
import { openStage } from './support/stage.ts';
import { told, watch } from './support/told.ts';

const operator = { email: 'operator@example.org', password: 'four quiet words here' };
const administrator = { name: 'Asha Rao', email: 'asha@nagpur.example.org', password: 'a calm and long password' };
let saath: Saath;
let browser: Browser;
let page: Page;
let close = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  const environment = { SAATH_DEMO: 'off', OPERATOR_EMAIL: operator.email, OPERATOR_PASSWORD: operator.password };
  ({ saath, browser, close } = await openStage({ environment }));
  page = await newVisitor();
});
afterAll(() => close());
const step = (work: () => Promise<void>): (() => Promise<void>) => told(() => ({ page, saath }), work);

/** Somebody at a desk of their own: nothing is shared with the person before. */
async function newVisitor(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: 'Asia/Kolkata', locale: 'en-IN' });
  return watch(await context.newPage());
}

const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();
/** The wizard's way on; the list of steps beside it has buttons of the same names. */
const onwardTo = (name: string): Promise<void> => page.getByRole('contentinfo').getByRole('button', { name }).click();

/** Chooses a sheet of the fixtures and waits until the server has said what would happen. */
async function upload(kind: string, file: string): Promise<void> {
  await page.goto(`${saath.address}/imports`);
  await page.getByRole('radio', { name: kind }).check();
  const chooser = page.waitForEvent('filechooser');
  await press('Choose a file');
  await (await chooser).setFiles(join(process.cwd(), 'fixtures', file));
  await page.getByRole('heading', { name: 'What would happen' }).waitFor();
}

/** How many the centre has now, asked with the administrator's own cookie. */
async function listed(what: 'groups' | 'members'): Promise<number> {
  const answer = await page.request.get(`${saath.address}/api/v1/${what}?limit=200`);
  return ((await answer.json()) as { items: unknown[] }).items.length;
}

describe('the first day of a centre', () => {
  it(
    'is opened by the operator in five questions',
    step(async () => {
      await page.goto(saath.address);
      await page.getByLabel(/e-mail/i).fill(operator.email);
      await page.getByRole('textbox', { name: 'Password' }).fill(operator.password);
      await press('Sign in');
      await page.getByRole('link', { name: 'Onboard a centre' }).first().click();
      await page.getByLabel('Name of the centre').fill('Nagpur Circle');
      await onwardTo('Branches');
      await page.getByLabel('Branch 1').fill('Dharampeth');
      await onwardTo('Programme kinds');
      for (const kind of await page.getByRole('switch').all()) await kind.check();
      await onwardTo('Administrator');
      await page.getByLabel('Name', { exact: true }).fill(administrator.name);
      await page.getByLabel('E-mail').fill(administrator.email);
      await onwardTo('Review');
      await press('Open the centre and invite');
      await page.getByRole('heading', { name: 'Nagpur Circle is open' }).waitFor();
    }),
  );

  it(
    'invites its administrator, who sets a password and is signed in',
    step(async () => {
      page = await newVisitor();
      await followMailTo(page, saath.address, administrator.email);
      await page.getByRole('heading', { name: 'Welcome to Nagpur Circle' }).waitFor();
      await page.getByRole('textbox', { name: 'New password' }).fill(administrator.password);
      await press('Accept and sign in');
      await page.getByRole('heading', { level: 1, name: /asha/i }).waitFor();
    }),
  );

  it(
    'takes over the timetable',
    step(async () => {
      await upload('Timetable of groups', 'nagpur-timetable.csv');
      await press('Import 16 rows');
      await page.getByText('The import is done').waitFor();
      expect(await listed('groups')).toBe(16);
    }),
  );

  it(
    'refuses the sheet with faults, naming them by row and column',
    step(async () => {
      await upload('People', 'nagpur-members-faulty.csv');
      const faults = page.getByRole('table', { name: 'What to look at' });
      expect(await faults.getByRole('row').count()).toBe(1 + 13);
      expect(await page.getByRole('button', { name: /^Import \d+ rows/ }).isDisabled()).toBe(true);
    }),
  );

  it(
    'takes over 120 people',
    step(async () => {
      await upload('People', 'nagpur-members.csv');
      await press('Import 120 rows');
      await page.getByText('The import is done').waitFor();
      expect(await listed('members')).toBe(120);
    }),
  );

  it(
    'updates them by their Ref when the same sheet comes again',
    step(async () => {
      await upload('People', 'nagpur-members.csv');
      await press('Import 120 rows');
      await page.getByText('The import is done').waitFor();
      expect(await listed('members')).toBe(120);
    }),
  );
});
