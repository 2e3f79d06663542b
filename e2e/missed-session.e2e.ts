import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { answered } from './support/answered.ts';
import { groupUnderWay, headers, signInAs } from './support/group-under-way.ts';
import { expect, test } from './support/journey.ts';
import { violationsOf } from './support/violations.ts';

interface Listed<Item> {
  readonly items: readonly Item[];
}
interface Me {
  readonly active: string;
  readonly memberships: readonly { readonly staffId: string; readonly centre: { readonly id: string } }[];
}
interface Person {
  readonly memberId: string;
  readonly displayName: string;
}

const api = (path: string): string => `/api/v1${path}`;

/** The membership of the person who is signed in here. */
async function staffIdOf(request: APIRequestContext): Promise<string> {
  const me = await answered<Me>(request.get(api('/me')));
  const membership = me.memberships.find(({ centre }) => centre.id === me.active);
  if (membership === undefined) throw new Error('Nobody is signed in.');
  return membership.staffId;
}

/** A page of somebody's own, in a browser of their own. */
async function pageOf(browser: Browser, who: 'admin' | 'meera' | 'mentor', viewport?: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext(viewport === undefined ? {} : { viewport });
  await signInAs(context.request, who);
  return context.newPage();
}

/** One whom the mentor accompanies, who is on no ladder yet. */
async function mentee(mentor: APIRequestContext, counsellor: APIRequestContext): Promise<Person> {
  const { items } = await answered<Listed<Person>>(mentor.get(api('/mentees')));
  for (const person of items) {
    const ladders = await answered<Listed<unknown>>(counsellor.get(api(`/ladders?memberId=${person.memberId}`)));
    if (ladders.items.length === 0) return person;
  }
  throw new Error('Each of the mentor’s people is on a ladder.');
}

/** The outcome of the step that is next, in the dialog of the ladder. */
async function record(page: Page, outcome: string): Promise<void> {
  await page.getByRole('button', { name: 'Record outcome' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('label').filter({ hasText: outcome }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}
const nextStep = (page: Page) => page.getByRole('listitem').and(page.locator('[aria-current=step]'));

test('a miss is followed by three people until somebody has reached them, and no longer by a relative whose consent is withdrawn', async ({
  browser,
}) => {
  const [meera, mentor, admin] = [
    await pageOf(browser, 'meera'),
    await pageOf(browser, 'mentor', { width: 390, height: 844 }),
    await pageOf(browser, 'admin'),
  ];
  const person = await mentee(mentor.request, meera.request);
  const facilitatorIds = [await staffIdOf(meera.request)];
  const { sessionId } = await groupUnderWay(browser, 'Circle of the missing', {
    kind: 'group-counselling',
    memberId: person.memberId,
    facilitatorIds,
  });
  const inChargeId = await staffIdOf(admin.request);
  const { version } = await answered<{ version: number }>(admin.request.get(api(`/members/${person.memberId}`)));
  const ifMatch = { ...headers, 'if-match': `"${String(version)}"` };
  await answered(admin.request.patch(api(`/members/${person.memberId}`), { headers: ifMatch, data: { inChargeId } }));
  const relative = { name: 'Asha Kale', relation: 'sister', phone: '98220 54321' };
  const { id: relativeId } = await answered<{ id: string }>(
    meera.request.post(api(`/members/${person.memberId}/relatives`), { headers, data: relative }),
  );
  const consent = { purpose: 'call-relative', channel: 'phone', relativeId, noticeLanguage: 'en', evidenceKind: 'spoken' };
  await answered(meera.request.post(api(`/members/${person.memberId}/consents`), { headers, data: consent }));

  // The counsellor who leads the session sees that somebody is missing, and calls in vain.
  await meera.goto(`/sessions/${sessionId}/run`);
  await meera
    .getByRole('group', { name: new RegExp(person.displayName) })
    .getByRole('button', { name: 'Absent' })
    .first()
    .click();
  await expect(meera.getByText('All saved')).toBeVisible();
  await meera.getByRole('button', { name: 'Finish' }).click();
  await meera
    .getByRole('dialog')
    .getByRole('button', { name: /finish/i })
    .click();
  await expect(meera).not.toHaveURL(/\/run$/);
  await meera.goto('/ladders');
  await meera.getByRole('link', { name: person.displayName }).first().click();
  await expect(nextStep(meera)).toContainText('Same-day call');
  await expect(nextStep(meera)).toContainText('This step is yours');
  await record(meera, 'Not reached');
  await expect(nextStep(meera)).toContainText('Mentor');
  const ladder = meera.url();

  // The mentor has no ladders: the person is the one to call today, and the third tap says how it went.
  await mentor.goto('/mentees');
  await mentor.getByRole('button', { name: new RegExp(`^${person.displayName}`) }).click();
  await mentor.getByRole('button', { name: 'Call', exact: true }).click();
  await mentor.getByRole('button', { name: 'Not reached' }).click();
  await mentor.getByRole('button', { name: 'Save' }).click();
  await expect(mentor.getByText('Contact logged.')).toBeVisible();
  expect((await mentor.request.get(api(`/ladders/${ladder.split('/').at(-1) ?? ''}`))).status()).toBe(403);

  // The relative may be called, until the person says no.
  await meera.reload();
  await expect(nextStep(meera)).toContainText('Asha may be called');
  await expect(meera.getByRole('button', { name: /Call Asha/ })).toBeVisible();
  expect(await violationsOf(meera), 'the ladder').toEqual([]);
  await meera.goto(`/members/${person.memberId}/consents`);
  const asha = meera.getByRole('region', { name: 'For Asha' });
  await asha.getByRole('button', { name: /^Withdraw.*A call when the person cannot be reached/ }).click();
  await meera.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(asha.getByRole('button', { name: /^Withdraw/ })).toBeHidden();
  await meera.goto(ladder);
  await expect(nextStep(meera)).toContainText('Relative');
  await expect(nextStep(meera)).not.toContainText('Asha');
  await record(meera, 'Not reached');
  await expect(nextStep(meera)).toContainText('Counsellor in charge');

  // The person in charge reaches them, and it is closed for everybody.
  await admin.goto('/ladders');
  await admin.getByRole('link', { name: person.displayName }).first().click();
  await expect(nextStep(admin)).toContainText('This step is yours');
  await record(admin, 'Reached and well');
  await expect(admin.getByText(/Closed .*: Reached and well/)).toBeVisible();
  await meera.goto('/ladders?of=all');
  await expect(meera.getByRole('heading', { level: 1, name: 'Calls after a miss' })).toBeVisible();
  await expect(meera.getByRole('link', { name: person.displayName, exact: true })).toHaveCount(0);
});
