import { describe, expect, it } from '@jest/globals';
import { fill, named } from '../../testing/fill.ts';
import { meera, openPage } from '../../testing/page.ts';
import { PasswordForm } from './password-form.ts';

const open = async (current: string, wanted: string) => {
  const page = await openPage(PasswordForm);
  fill(page.element, '[name=password]', current);
  fill(page.element, '[name=new-password]', wanted);
  named(page.element, 'Set password').click();
  await page.settle();
  return page;
};

describe('another password while signed in', () => {
  it.each([
    { current: '', wanted: 'four calm words' },
    { current: 'my old password', wanted: 'short' },
  ])('is not sent with “$current” and “$wanted”', async ({ current, wanted }) => (await open(current, wanted)).http.verify());

  it('is set with the current one, and both fields are empty again', async () => {
    const page = await open('my old password', 'four calm words');
    const sent = page.http.expectOne('/api/v1/auth/password');
    expect(sent.request.body).toEqual({ currentPassword: 'my old password', password: 'four calm words' });
    sent.flush({ ...meera, version: 9 });
    await page.settle();
    expect([...page.element.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', '']);
    expect(document.body.textContent).toContain('Your new password is set');
  });

  it.each([
    { code: 'sign-in/current-password-wrong', says: 'current password is wrong' },
    { code: 'sign-in/password-common', says: 'Many people have this password' },
  ])('says why it is refused with $code', async ({ code, says }) => {
    const page = await open('my old password', 'four calm words');
    await page.answer('/auth/password', { status: 422, code }, 422);
    expect(page.element.querySelector('saath-problem')?.textContent).toContain(says);
  });
});
