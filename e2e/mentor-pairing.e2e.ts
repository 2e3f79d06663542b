import { answered } from './support/answered.ts';
import { headers, password } from './support/group-under-way.ts';
import { expect, test } from './support/journey.ts';

interface Listed {
  readonly items: readonly { readonly id: string; readonly memberId: string; readonly displayName: string }[];
}

test('a mentor is refused with every reason, and accepted once the supervision is recorded', async ({ page }) => {
  await answered(page.request.post('/api/v1/auth/sign-in', { headers, data: { email: 'meera@demo.example.org', password } }));
  const late = await answered<Listed>(page.request.get('/api/v1/mentors?show=overdue'));
  const waiting = await answered<Listed>(page.request.get('/api/v1/mentor-requests'));
  const mentor = late.items.find(({ displayName }) => displayName.startsWith('Ravi'));
  const [person] = waiting.items;
  if (mentor === undefined || person === undefined) throw new Error('The demo has no mentor or nobody who waits.');
  const pair = { mentorId: mentor.id, memberId: person.memberId };
  const refused = await page.request.post('/api/v1/mentorships', { headers, data: pair });
  expect([refused.status(), await refused.json()]).toMatchObject([409, { params: { reasons: 'supervision-overdue' } }]);

  await page.goto('/mentors?show=overdue');
  await page
    .getByRole('button', { name: `Find a mentor for ${person.displayName}` })
    .last()
    .click();
  const panel = page.getByRole('region', { name: `A mentor for ${person.displayName}` });
  await expect(panel.getByRole('listitem').filter({ hasText: mentor.displayName })).toContainText('Supervision 3 days overdue');
  await panel.getByRole('link', { name: mentor.displayName }).click();

  await page.getByRole('button', { name: 'Record supervision' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Rested, and glad about the circle.');
  await dialog.getByRole('button', { name: 'Record supervision' }).click();
  await expect(page.getByText('In 14 days')).toBeVisible();
  await expect(page.getByText('Rested, and glad about the circle.')).toBeVisible();

  await page.goto(`/mentors?for=${person.memberId}`);
  await panel.getByRole('button', { name: `Pair ${person.displayName} with ${mentor.displayName}` }).click();
  await expect(page.getByText(`${mentor.displayName} accompanies ${person.displayName} now.`)).toBeVisible();
  await page.goto(`/members/${person.memberId}`);
  await expect(page.getByRole('region', { name: 'Mentor' })).toContainText(mentor.displayName);
});
