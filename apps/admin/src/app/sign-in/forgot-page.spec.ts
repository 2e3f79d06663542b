import { describe, expect, it } from '@jest/globals';
import { fill, submit } from '../../testing/fill.ts';
import { openPage, outage } from '../../testing/page.ts';
import { ForgotPage } from './forgot-page.ts';

const open = async (email: string) => {
  const page = await openPage(ForgotPage);
  fill(page.element, '[name=email]', email);
  submit(page.element);
  await page.settle();
  return page;
};

describe('a forgotten password', () => {
  it('needs a whole address', async () => {
    const page = await open('meera');
    page.http.expectNone('/api/v1/auth/forgot');
    expect(page.text()).toContain('Write a full e-mail address');
  });

  it('says that a link is on its way, known or not', async () => {
    const page = await open('meera@nayisubah.example');
    await page.answer('/auth/forgot', null, 202);
    expect(page.text()).toContain('If this address has an account');
  });

  it('keeps what was written when it could not be sent', async () => {
    const page = await open('meera@nayisubah.example');
    await page.answer('/auth/forgot', outage, 503);
    expect(page.element.querySelector('saath-problem')).not.toBeNull();
    expect(page.element.querySelector<HTMLInputElement>('[name=email]')?.value).toBe('meera@nayisubah.example');
  });
});
