import { describe, expect, it } from '@jest/globals';
import { fill, submit } from '../../testing/fill.ts';
import { openPage } from '../../testing/page.ts';
import { ResetPage } from './reset-page.ts';

const open = async (password: string) => {
  const page = await openPage(ResetPage, { inputs: { token: 'k1' } });
  fill(page.element, '[name=password]', password);
  submit(page.element);
  await page.settle();
  return page;
};

describe('a new password', () => {
  it('is refused when short', async () => {
    const page = await open('nine char');
    page.http.expectNone('/api/v1/auth/reset');
    expect(page.text()).toContain('At least 10 characters');
  });

  it('is set with the token of the link', async () => {
    const page = await open('ten chars.');
    const sent = page.http.expectOne('/api/v1/auth/reset');
    expect(sent.request.body).toEqual({ token: 'k1', password: 'ten chars.' });
    sent.flush(null);
    await page.settle();
    expect(page.text()).toContain('Your new password is set');
  });

  it('offers a new link when this one has ended', async () => {
    const page = await open('ten chars.');
    await page.answer('/auth/reset', { status: 404, code: 'sign-in/link-expired' }, 404);
    expect(page.text()).toContain('This link has expired');
    expect(page.element.querySelector('a[href="/sign-in/forgot"]')).not.toBeNull();
  });

  it.each([
    { code: 'sign-in/password-common', says: 'Many people have this password' },
    { code: 'sign-in/password-personal', says: 'made of names that people know' },
    { code: 'sign-in/password-is-email', says: 'is your e-mail address' },
  ])('says why it is refused with $code, and is chosen again with the same link', async ({ code, says }) => {
    const page = await open('ten chars.');
    await page.answer('/auth/reset', { status: 422, code, errors: [{ path: 'password', code }] }, 422);
    expect(page.text()).toContain(says);
    expect(page.element.querySelector('a[href="/sign-in/forgot"]')).toBeNull();
    fill(page.element, '[name=password]', 'four calm words');
    submit(page.element);
    await page.settle();
    page.http.expectOne('/api/v1/auth/reset').flush(null);
  });
});
