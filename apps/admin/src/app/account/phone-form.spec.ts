import { describe, expect, it } from '@jest/globals';
import { fill, named } from '../../testing/fill.ts';
import { meera, openPage } from '../../testing/page.ts';
import { PhoneForm } from './phone-form.ts';
import { SignInDataStore } from './sign-in-data-store.ts';

const write = (element: HTMLElement, phone: string): void => {
  const field = element.querySelector<HTMLInputElement>('input[type=tel]');
  if (field === null) throw new Error('There is no field.');
  field.value = phone;
  field.dispatchEvent(new Event('input'));
};

const data = { email: 'meera@example.org', phone: null, newEmail: null, newPhone: null };
const open = async (found: object = data) => {
  const page = await openPage(PhoneForm, { providers: [SignInDataStore] });
  await page.answer('/me/sign-in', found);
  return page;
};

describe('a phone to sign in with', () => {
  it('is shown by its end, with one that waits to be confirmed', async () => {
    const { text } = await open({ ...data, phone: '+91 •••••• 2345', newPhone: '+91 •••••• 1111' });
    expect(text()).toContain('You sign in with +91 •••••• 2345.');
    expect(text()).toContain('+91 •••••• 1111 waits for you to open the link');
  });

  it('asks for a number and the password before it sends one', async () => {
    const { element, http, settle } = await open();
    named(element, 'Send the link').click();
    await settle();
    expect(element.querySelectorAll('mat-error')).toHaveLength(2);
    http.verify();
  });

  it('is asked for with the current password, and the fields are empty again', async () => {
    const { element, http, settle, answer, text } = await open();
    write(element, ' 98220 12345 ');
    fill(element, '[name=password]', 'four calm words');
    named(element, 'Send the link').click();
    const request = http.expectOne('/api/v1/me');
    expect(request.request.body).toEqual({ phone: '98220 12345', currentPassword: 'four calm words' });
    expect(request.request.headers.get('if-match')).toBe(`"${String(meera.version)}"`);
    request.flush(meera);
    await settle();
    await answer('/me/sign-in', { ...data, newPhone: '+91 •••••• 2345' });
    expect(element.querySelector<HTMLInputElement>('input[type=tel]')?.value).toBe('');
    expect(document.body.textContent).toContain('We have sent a link to your e-mail');
    expect(text()).toContain('+91 •••••• 2345 waits');
  });

  it('says why a number is not taken', async () => {
    const page = await open();
    write(page.element, '12');
    fill(page.element, '[name=password]', 'four calm words');
    named(page.element, 'Send the link').click();
    await page.answer('/me', { code: 'sign-in/phone-invalid', status: 422 }, 422);
    expect(page.element.querySelector('saath-problem')?.textContent).toMatch(/phone/i);
  });

  it.each([
    { phone: null, newPhone: null, offers: false },
    { phone: '+91 •••••• 2345', newPhone: null, offers: true },
    { phone: null, newPhone: '+91 •••••• 1111', offers: true },
  ])('offers to remove $phone or $newPhone: $offers', async ({ offers, ...numbers }) => {
    const { text } = await open({ ...data, ...numbers });
    expect(text().includes('Remove the number')).toBe(offers);
  });

  it('is taken away with the password, and not without', async () => {
    const { element, http, settle } = await open({ ...data, phone: '+91 •••••• 2345' });
    named(element, 'Remove the number').click();
    await settle();
    http.verify();
    fill(element, '[name=password]', 'four calm words');
    named(element, 'Remove the number').click();
    expect(http.expectOne('/api/v1/me').request.body).toEqual({ phone: null, currentPassword: 'four calm words' });
  });
});
