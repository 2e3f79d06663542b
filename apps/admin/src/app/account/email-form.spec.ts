import { describe, expect, it } from '@jest/globals';
import { fill, named } from '../../testing/fill.ts';
import { openPage } from '../../testing/page.ts';
import { EmailForm } from './email-form.ts';
import { SignInDataStore } from './sign-in-data-store.ts';

const data = { email: 'meera@example.org', phone: null, newEmail: null, newPhone: null };
const open = async (found: object = data) => {
  const page = await openPage(EmailForm, { providers: [SignInDataStore] });
  await page.answer('/me/sign-in', found);
  return page;
};

describe('the address to sign in with', () => {
  it('is shown, with one that waits to be confirmed', async () => {
    const { text } = await open({ ...data, newEmail: 'm•••@example.com' });
    expect(text()).toContain('You sign in with meera@example.org.');
    expect(text()).toContain('m•••@example.com waits for you to open the link');
  });

  it.each([
    { email: 'meera@', password: 'four calm words' },
    { email: 'meera@example.com', password: '' },
  ])('is not sent as $email with the password “$password”', async ({ email, password }) => {
    const page = await open();
    fill(page.element, '[name=email]', email);
    fill(page.element, '[name=password]', password);
    named(page.element, 'Send the link').click();
    await page.settle();
    page.http.verify();
  });

  it('is asked for with the current password, and waits', async () => {
    const page = await open();
    fill(page.element, '[name=email]', ' Meera@example.com ');
    fill(page.element, '[name=password]', 'four calm words');
    named(page.element, 'Send the link').click();
    const sent = page.http.expectOne('/api/v1/me');
    expect(sent.request.body).toEqual({ email: 'Meera@example.com', currentPassword: 'four calm words' });
    sent.flush({ version: 4, memberships: [], permissions: [], active: null, user: {} });
    await page.settle();
    await page.answer('/me/sign-in', { ...data, newEmail: 'm•••@example.com' });
    expect(page.text()).toContain('waits for you');
    expect(page.element.querySelector<HTMLInputElement>('[name=password]')?.value).toBe('');
  });

  it('says when the password is another one', async () => {
    const page = await open();
    fill(page.element, '[name=email]', 'meera@example.com');
    fill(page.element, '[name=password]', 'not my password');
    named(page.element, 'Send the link').click();
    await page.answer('/me', { status: 422, code: 'sign-in/current-password-wrong' }, 422);
    expect(page.element.querySelector('saath-problem')?.textContent).toContain('current password is wrong');
  });
});
