import { describe, expect, it } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { meera, openPage } from '../../testing/page.ts';
import { PhoneForm } from './phone-form.ts';

const write = (element: HTMLElement, phone: string): void => {
  const field = element.querySelector<HTMLInputElement>('input[type=tel]');
  if (field === null) throw new Error('There is no field.');
  field.value = phone;
  field.dispatchEvent(new Event('input'));
};

describe('a phone to sign in with', () => {
  it('asks for a number before it sends one', async () => {
    const { element, http, settle } = await openPage(PhoneForm);
    named(element, 'Save this number').click();
    await settle();
    expect(element.querySelector('mat-error')).not.toBeNull();
    http.verify();
  });

  it('is kept, and the field is empty again', async () => {
    const { element, http, settle } = await openPage(PhoneForm);
    write(element, ' 98220 12345 ');
    named(element, 'Save this number').click();
    const request = http.expectOne('/api/v1/me');
    expect(request.request.body).toEqual({ phone: '98220 12345' });
    expect(request.request.headers.get('if-match')).toBe(`"${String(meera.version)}"`);
    request.flush(meera);
    await settle();
    expect(element.querySelector<HTMLInputElement>('input[type=tel]')?.value).toBe('');
    expect(document.body.textContent).toContain('You can sign in with this number');
  });

  it('says why a number is not taken', async () => {
    const page = await openPage(PhoneForm);
    write(page.element, '12');
    named(page.element, 'Save this number').click();
    await page.answer('/me', { code: 'members/phone-invalid', status: 422 }, 422);
    expect(page.element.querySelector('saath-problem')?.textContent).toMatch(/phone/i);
  });

  it('is taken away', async () => {
    const { element, http } = await openPage(PhoneForm);
    named(element, 'Remove the number').click();
    expect(http.expectOne('/api/v1/me').request.body).toEqual({ phone: null });
  });
});
