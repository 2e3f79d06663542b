import { describe, expect, it } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { openPage } from '../../testing/page.ts';
import { ConfirmPage } from './confirm-page.ts';

const open = () => openPage(ConfirmPage, { inputs: { token: 'k1' } });

describe('a link that confirms what a person signs in with', () => {
  it('shows that it is loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('that has ended says so, with a way on', async () => {
    const page = await open();
    await page.answer('/auth/confirmations/k1', { status: 404, code: 'sign-in/link-expired' }, 404);
    expect(page.text()).toContain('This link has expired');
    expect(page.element.querySelector('a[href="/"]')).not.toBeNull();
  });

  it.each([
    { kind: 'email', value: 'm•••@example.org', says: 'You will sign in with m•••@example.org.' },
    { kind: 'phone', value: '+91 •••••• 2345', says: 'You will sign in with +91 •••••• 2345 and the code of your centre.' },
  ])('names the $kind, and confirms it when the person says so', async ({ kind, value, says }) => {
    const page = await open();
    await page.answer('/auth/confirmations/k1', { kind, value });
    expect(page.text()).toContain(says);
    named(page.element, 'Confirm').click();
    await page.settle();
    const sent = page.http.expectOne('/api/v1/auth/confirmations/k1');
    expect(sent.request.method).toBe('POST');
    sent.flush({ kind, value });
    await page.settle();
    expect(page.text()).toContain('Confirmed');
    expect(page.element.querySelector('form')).toBeNull();
  });

  it('says when it is somebody else’s', async () => {
    const page = await open();
    await page.answer('/auth/confirmations/k1', { kind: 'phone', value: '+91 •••••• 2345' });
    named(page.element, 'Confirm').click();
    await page.settle();
    await page.answer('/auth/confirmations/k1', { status: 409, code: 'sign-in/phone-in-use' }, 409);
    expect(page.element.querySelector('saath-problem')?.textContent).toContain('A colleague signs in with this number');
  });
});
