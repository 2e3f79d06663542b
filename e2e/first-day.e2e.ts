import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dayIn, fullGroup } from './support/groups-of-centre.ts';
import { expect, test } from './support/journey.ts';
import { followMailTo } from './support/mailbox.ts';
import { violationsOf } from './support/violations.ts';

const operator = { email: 'operator@example.org', password: 'four quiet words here' };
const administrator = { name: 'Asha Rao', email: 'asha@nagpur.example.org', password: 'a calm and long password' };
let page: Page;

test.use({
  environment: {
    SAATH_KINDS: 'saath-kind-art-circle',
    SAATH_DEMO: 'off',
    OPERATOR_EMAIL: operator.email,
    OPERATOR_PASSWORD: operator.password,
  },
});

const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();
/** The wizard's way on; the list of steps beside it has buttons of the same names. */
const onwardTo = (name: string): Promise<void> => page.getByRole('contentinfo').getByRole('button', { name }).click();

/** Chooses a sheet of the fixtures and waits until the server has said what would happen. */
async function upload(kind: string, file: string): Promise<void> {
  await page.goto('/imports');
  await page.getByRole('radio', { name: kind }).check();
  const chooser = page.waitForEvent('filechooser');
  await press('Choose a file');
  await (await chooser).setFiles(join(import.meta.dirname, '../fixtures', file));
  await expect(page.getByRole('heading', { name: 'What the import would change' })).toBeVisible();
}

async function choose(question: string | RegExp, answer: string): Promise<void> {
  await page.getByRole('combobox', { name: question }).click();
  await page.getByRole('option', { name: answer, exact: true }).click();
}

/** Begins the form of a new group; what its kind asks is still open. */
async function describeGroup(name: string, kind: string): Promise<void> {
  await page.goto('/groups/new');
  await page.getByLabel('Name of the group').fill(name);
  await choose('Kind of programme', kind);
  await choose('Branch', 'Dharampeth');
}

/** How many the centre has now, asked with the administrator's own cookie. */
async function listed(what: 'groups' | 'members'): Promise<number> {
  const answer = await page.request.get(`/api/v1/${what}?limit=200`);
  return ((await answer.json()) as { items: unknown[] }).items.length;
}

/** The name of the weekday of a day. */
const weekdayOf = (day: string): string =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Writes a day of one's own and ticks the first two branches. */
async function closeTwoBranches(day: string, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Day' }).fill(day.split('-').reverse().join('/'));
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  const branches = page.getByRole('list', { name: 'Which branches' }).getByRole('checkbox');
  for (const place of [0, 1]) await branches.nth(place).check();
}

/** The sessions of a day with their state. */
async function sessionsOf(day: string): Promise<readonly string[]> {
  const [from, to] = [0, 1].map((days) => new Date(Date.parse(`${day}T00:00:00+05:30`) + days * 86_400_000).toISOString());
  const answer = await page.request.get(`/api/v1/sessions?from=${String(from)}&to=${String(to)}&limit=200`);
  const { items } = (await answer.json()) as { items: { groupName: string; state: string }[] };
  return items.map(({ groupName, state }) => `${groupName}: ${state}`);
}

test.describe('the first day of a centre', () => {
  // Each is the next step of the same day.
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
  });

  test('is opened by the operator in five questions', async () => {
    await page.goto('/');
    await page.getByLabel(/e-mail/i).fill(operator.email);
    await page.getByRole('textbox', { name: 'Password' }).fill(operator.password);
    await press('Sign in');
    await page.getByRole('link', { name: 'Onboard a centre' }).first().click();
    await page.getByLabel('Name of the centre').fill('Nagpur Circle');
    await onwardTo('Branches');
    await page.getByLabel('Branch 1').fill('Dharampeth');
    await onwardTo('Programme kinds');
    await expect(page.getByRole('switch').first()).toBeVisible();
    for (const kind of await page.getByRole('switch').all()) await kind.check();
    await onwardTo('Administrator');
    await page.getByLabel('Name', { exact: true }).fill(administrator.name);
    await page.getByLabel('E-mail').fill(administrator.email);
    await onwardTo('Review');
    await press('Open the centre and invite');
    await expect(page.getByRole('heading', { name: 'Nagpur Circle is open' })).toBeVisible();
  });

  test('invites its administrator, who sets a password and is signed in', async ({ browser }) => {
    // Somebody at a desk of their own: nothing is shared with the operator.
    page = await browser.newPage();
    await followMailTo(page, administrator.email);
    await expect(page.getByRole('heading', { name: 'Welcome to Nagpur Circle' })).toBeVisible();
    await page.getByRole('textbox', { name: 'New password' }).fill(administrator.password);
    await press('Accept and sign in');
    await expect(page.getByRole('heading', { level: 1, name: /asha/i })).toBeVisible();
  });

  test('takes over the timetable', async () => {
    await upload('Timetable of groups', 'nagpur-timetable.csv');
    await press('Import 16 rows');
    await expect(page.getByText('The import is done')).toBeVisible();
    expect(await listed('groups')).toBe(16);
  });

  test('refuses the sheet with faults, naming them by row and column', async () => {
    await upload('People', 'nagpur-members-faulty.csv');
    await expect(page.getByRole('table', { name: 'Rows to check' }).getByRole('row')).toHaveCount(1 + 13);
    await expect(page.getByRole('button', { name: /^Import \d+ rows/ })).toBeDisabled();
  });

  test('takes over 120 people', async () => {
    await upload('People', 'nagpur-members.csv');
    await press('Import 120 rows');
    const asked = page.getByRole('dialog', { name: /groups get more people than they have seats/ });
    await expect(asked).toContainText('Naya Savera: 26 people, 12 seats');
    await asked.getByRole('textbox').fill('The halls take them all');
    await press('Decide and import');
    await expect(page.getByText('The import is done')).toBeVisible();
    expect(await listed('members')).toBe(120);
  });

  test('updates them by their Ref when the same sheet comes again', async () => {
    await upload('People', 'nagpur-members.csv');
    await press('Import 120 rows');
    await expect(page.getByText('The import is done')).toBeVisible();
    expect(await listed('members')).toBe(120);
  });

  test('starts a circle of women, by the questions that its kind asks', async () => {
    await describeGroup('Sakhi circle', 'Group counselling');
    await choose(/^Open to/, 'Women');
    await page.getByLabel(/^Focus/).fill('Going home');
    await page.getByRole('option', { name: 'Tuesday' }).click();
    await press('Create the group');
    const about = page.getByRole('region', { name: 'About this group' });
    await expect(about).toContainText(/Open to\s*Women\s*Focus\s*Going home/);
  });

  test('lets a third person wait for two seats, reserves the seat that comes free, and gives it', async () => {
    const { groupId, waits } = await fullGroup(page, 'Asha mandal');
    await page.goto(`/groups/${groupId}/waiting`);
    await page.getByRole('region', { name: 'Waiting list' }).getByRole('button', { name: 'Add' }).click();
    await page.getByRole('searchbox', { name: /name/i }).fill(waits.code);
    await press(`Add ${waits.displayName}`);
    await expect(page.getByText('2 people for 2 seats, reserved ones included')).toBeVisible();
    await press('Keep place 1');
    const place = page.getByRole('listitem').filter({ hasText: waits.displayName });
    await expect(place).toContainText('Next in line');
    await expect(place.getByRole('button', { name: /^Offer seat/ })).toHaveCount(0);

    await page.goto(`/groups/${groupId}/roster`);
    await page
      .getByRole('button', { name: /^End the enrolment of/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
    // The worker reserves the seat when the enrolment has ended, and Today says so.
    const free = page.getByRole('region', { name: 'A seat is free' });
    await expect(async () => {
      await page.goto('/today');
      await expect(free).toContainText('Asha mandal · reserved until', { timeout: 2_000 });
    }).toPass();
    await free.getByRole('link', { name: `Note the answer of ${waits.displayName}` }).click();
    await expect(place).toContainText('A seat is reserved until');
    await press(`Took it: ${waits.displayName}`);
    const took = page.getByRole('dialog').getByRole('button', { name: 'Took it' });
    await expect(took).toBeVisible();
    expect(await violationsOf(page), 'the question about an offered seat').toEqual([]);
    await took.click();
    await expect(page.getByText('Nobody is waiting.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Lately' }).locator('..')).toContainText(waits.displayName);
  });

  test('starts a group of a kind that came as a package, which the console has never heard of', async ({ browser }) => {
    await describeGroup('Kala', 'Art circle');
    await page.getByRole('option', { name: 'Clay' }).click();
    await page.getByLabel(/^What to bring/).fill('An apron\nA cloth');
    await page.getByRole('switch', { name: 'The works are exhibited' }).click();
    const day = dayIn(-2);
    await page.getByRole('textbox', { name: 'First day' }).fill(day.split('-').reverse().join('/'));
    await page.getByRole('option', { name: weekdayOf(day) }).click();
    await press('Create the group');
    await page.getByRole('link', { name: 'Where, and until when' }).click();
    const shown = { 'Where, and until when': 'Town hall', 'Shown to the public from': '5/12/2026' };
    for (const [name, text] of Object.entries(shown)) await page.getByRole('textbox', { name }).fill(text);
    await press('Create the group');
    await expect(page.getByRole('heading', { level: 1, name: 'Kala' })).toBeVisible();
    const about = page.getByRole('region', { name: 'About this group' });
    await expect(about).toContainText(/Materials\s*Clay\s*What to bring\s*An apron and A cloth/);
    await expect(about).toContainText(/exhibited\s*Yes\s*Where, and until when\s*Town hall\s*Shown to the public from\s*5 December 2026/);
    // The kind has a language that the console does not speak: it is shown to those whose browser puts that language first.
    const reader = await browser.newPage({ locale: 'gu-IN', storageState: await page.context().storageState(), serviceWorkers: 'block' });
    await reader.goto(page.url());
    await expect(reader.getByRole('region', { name: 'About this group' })).toContainText(/સામગ્રી\s*માટી/);
    await expect(reader.getByText('કલા મંડળી').first()).toBeVisible();
    await reader.close();
  });

  test('asks at its session what the kind asks, and counts on its page what only this kind counts', async () => {
    const [from, to] = [-3, -1].map((days) => `${dayIn(days)}T00:00:00Z`);
    const answer = await page.request.get(`/api/v1/sessions?from=${String(from)}&to=${String(to)}&limit=200`);
    const { items } = (await answer.json()) as { items: { id: string; groupId: string; groupName: string }[] };
    const { id, groupId } = items.find(({ groupName }) => groupName === 'Kala') ?? { id: 'none', groupId: 'none' };
    await page.goto(`/sessions/${id}/run`);
    await press('Walk-in');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Ananya');
    await press('Add as new');
    const person = page.getByRole('complementary', { name: 'Selected person' });
    await person.getByRole('textbox', { name: /^Piece/ }).fill('A small bowl');
    await choose(/^Stage of the piece/, 'Finished');
    await page.getByRole('option', { name: 'Ink' }).click();
    await press('Add: Works begun together');
    const work = page.getByRole('textbox', { name: 'Work', exact: true });
    await work.fill('A frieze');
    for (const act of ['Finish', 'Finish session']) await press(act);
    await page.getByRole('link', { name: 'Correct marks' }).click();
    await expect(person.getByRole('textbox', { name: /^Piece/ })).toHaveValue('A small bowl');
    await expect(page.getByRole('option', { name: 'Ink', selected: true })).toBeVisible();
    await expect(work).toHaveValue('A frieze');
    await page.goto(`/groups/${groupId}`);
    await expect(page.getByRole('region', { name: 'Figures' })).toContainText(/Finished pieces\s*1/);
    await press('Who leads several');
    await expect(page.getByRole('dialog', { name: 'Who leads several sessions?' }).getByRole('checkbox').first()).toBeVisible();
    expect(await violationsOf(page), 'the dialog “Who leads several”').toEqual([]);
    await page.goto(`/groups/${groupId}/settings`);
    await page.getByLabel('Starts at').fill('17:45');
    await expect(page.getByRole('region', { name: 'What will happen' })).toContainText(/sessions? changes?/);
    expect(await violationsOf(page), 'the plan of a schedule change').toEqual([]);
  });

  test('closes two branches on a gazetted holiday and on days of its own, and opens them again', async () => {
    const [today = '', tomorrow = ''] = [0, 1].map((days) => dayIn(days));
    const name = 'Founders’ day';
    await page.goto('/settings/holidays/new');
    const offered = page.getByRole('list', { name: 'Gazetted holidays' }).locator('label:not(.off)').first();
    const gazetted = ((await offered.innerText()).split('\n')[0] ?? '').trim();
    await offered.getByRole('checkbox').check();
    await closeTwoBranches(tomorrow, name);
    await expect(page.locator('saath-holiday-effect')).toHaveCount(4);
    await expect(page.getByText(/sessions? do(es)? not take place/)).toBeVisible();
    const before = await sessionsOf(tomorrow);
    await press(/^Add 4 holidays/);
    await expect(page.getByText('4 holidays are added')).toBeVisible();
    const during = await sessionsOf(tomorrow);
    expect(during.filter((session) => !before.includes(session)).length).toBeGreaterThan(0);
    await page.goto(`/calendar/list/${tomorrow}`);
    await expect(page.getByText(new RegExp(`closed: ${name}`)).first()).toBeVisible();

    await page.goto('/settings/holidays/new');
    await closeTwoBranches(today, name);
    await press(/^Add 2 holidays/);
    await expect(page.getByText('2 holidays are added')).toBeVisible();
    await page.goto('/today');
    await expect(page.getByText(new RegExp(`closed: ${name}`)).first()).toBeVisible();

    await page.goto('/settings/branches');
    for (const place of [0, 1]) await page.locator('summary').nth(place).click();
    for (const [holiday, times] of [
      [name, 4],
      [gazetted, 2],
    ] as const)
      for (let left = times - 1; left >= 0; left--) {
        const remove = page.getByRole('button', { name: `Remove ${holiday}, ` });
        await remove.first().click();
        await page
          .getByRole('dialog')
          .getByRole('button', { name: /^Remove/ })
          .click();
        await expect(remove).toHaveCount(left);
      }
    expect(await sessionsOf(tomorrow)).toEqual(before);
  });
});
