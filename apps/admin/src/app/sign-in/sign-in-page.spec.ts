import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { fill, submit } from '../../testing/fill.ts';
import { meera, openPage } from '../../testing/page.ts';
import { isDeviceLocked, lockDevice } from '../api/device-lock.ts';
import { SignInPage } from './sign-in-page.ts';

const open = async (inputs = {}) => {
  const page = await openPage(SignInPage, { inputs });
  const go = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
  const signIn = async (who: string, password: string): Promise<void> => {
    fill(page.element, '[name=username]', who);
    fill(page.element, '[name=password]', password);
    submit(page.element);
    await page.settle();
  };
  return { ...page, go, signIn };
};

describe('signing in', () => {
  it('asks for what is missing and sends nothing', async () => {
    const { signIn, http, text } = await open();
    await signIn('', '');
    http.expectNone('/api/v1/auth/sign-in');
    expect(text()).toContain('This field is required.');
  });

  it('by e-mail leads to where the person was going', async () => {
    const { signIn, http, go, settle } = await open({ then: '/attention' });
    await signIn(' meera@nayisubah.example ', 'four calm words here');
    const sent = http.expectOne('/api/v1/auth/sign-in');
    expect(sent.request.body).toEqual({ email: 'meera@nayisubah.example', password: 'four calm words here' });
    sent.flush(meera);
    await settle();
    expect(go).toHaveBeenCalledWith('/attention');
  });

  it('by number asks for the code of the centre as well', async () => {
    const { signIn, http, element, settle } = await open();
    fill(element, '[name=username]', '98230 12345');
    await settle();
    fill(element, '[name=centre-code]', 'nayi-subah');
    await signIn('98230 12345', 'four calm words here');
    const sent = http.expectOne('/api/v1/auth/sign-in');
    expect(sent.request.body).toEqual({ phone: '98230 12345', centreCode: 'nayi-subah', password: 'four calm words here' });
  });

  it('says what to do when they do not fit', async () => {
    const { signIn, answer, text, go } = await open();
    await signIn('meera@nayisubah.example', 'wrong words');
    await answer('/auth/sign-in', { status: 401, code: 'sign-in/not-recognised' }, 401);
    expect(text()).toContain('is wrong');
    expect(go).not.toHaveBeenCalledWith('/');
  });

  it.each([
    { isLocked: true, then: true },
    { isLocked: false, then: false },
  ])('says of a device that was locked why, and unlocks it: $isLocked', async ({ isLocked, then }) => {
    if (isLocked) lockDevice();
    const { signIn, answer, text } = await open({ then: '/sessions/s1/run' });
    expect(text().includes('What was not sent is still on it')).toBe(then);
    await signIn('meera@nayisubah.example', 'wrong words');
    await answer('/auth/sign-in', { status: 401, code: 'sign-in/not-recognised' }, 401);
    expect(isDeviceLocked()).toBe(isLocked);
    await signIn('meera@nayisubah.example', 'four calm words here');
    await answer('/auth/sign-in', meera);
    expect(isDeviceLocked()).toBe(false);
  });

  it('shows the password while it is asked to', async () => {
    const { element, settle } = await open();
    const eye = element.querySelector<HTMLElement>('[aria-label="Show password"]')!;
    eye.click();
    await settle();
    expect(element.querySelector('[name=password]')?.getAttribute('type')).toBe('text');
    expect(eye.getAttribute('aria-pressed')).toBe('true');
  });
});
