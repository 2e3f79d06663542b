import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { Session } from '../api/session.ts';
import { fill, submit } from '../../testing/fill.ts';
import { meera, openPage } from '../../testing/page.ts';
import { InvitationPage } from './invitation-page.ts';

const invitation = { centreName: 'Nayi Subah', email: 'arun@nayisubah.example', name: 'Arun Joshi', role: 'counsellor', hasAccount: false };
const open = () => openPage(InvitationPage, { inputs: { token: 'k1' } });

describe('an invitation', () => {
  it('shows that it is loading', async () => {
    const { element } = await open();
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('that has ended says so, with a way on', async () => {
    const page = await open();
    await page.answer('/auth/invitations/k1', { status: 404, code: 'sign-in/link-expired' }, 404);
    expect(page.text()).toContain('This link has expired');
    expect(page.element.querySelector('a[href="/sign-in"]')).not.toBeNull();
  });

  it('says who invites whom as what, and takes a name and a password', async () => {
    const page = await open();
    const go = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    await page.answer('/auth/invitations/k1', invitation);
    expect(page.text()).toContain('Welcome to Nayi Subah');
    expect(page.text()).toContain('You are invited as Counsellor, with arun@nayisubah.example.');
    expect(page.element.querySelector<HTMLInputElement>('[name=name]')?.value).toBe('Arun Joshi');
    fill(page.element, '[name=password]', 'four calm words');
    submit(page.element);
    await page.settle();
    const sent = page.http.expectOne('/api/v1/auth/invitations/k1/accept');
    expect(sent.request.body).toEqual({ name: 'Arun Joshi', password: 'four calm words' });
    sent.flush(meera);
    await page.settle();
    expect(TestBed.inject(Session).me()).toEqual(meera);
    expect(go).toHaveBeenCalledWith('/');
  });

  it('asks a person with an account for its password only', async () => {
    const page = await open();
    jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    await page.answer('/auth/invitations/k1', { ...invitation, hasAccount: true });
    expect(page.text()).toContain('You already have an account.');
    expect(page.element.querySelector('[name=name]')).toBeNull();
    expect(page.element.querySelector('[name=password]')?.getAttribute('autocomplete')).toBe('current-password');
    expect(page.element.querySelector('a[href="/sign-in/forgot"]')).not.toBeNull();
    fill(page.element, '[name=password]', 'not my password');
    submit(page.element);
    await page.settle();
    const sent = page.http.expectOne('/api/v1/auth/invitations/k1/accept');
    expect(sent.request.body).toEqual({ password: 'not my password' });
    sent.flush({ status: 401, code: 'sign-in/not-recognised' }, { status: 401, statusText: 'Unauthorized' });
    await page.settle();
    expect(page.text()).toContain('is wrong');
  });

  it('is not accepted without a long enough password', async () => {
    const page = await open();
    await page.answer('/auth/invitations/k1', invitation);
    fill(page.element, '[name=password]', 'short');
    submit(page.element);
    await page.settle();
    page.http.expectNone('/api/v1/auth/invitations/k1/accept');
    expect(page.text()).toContain('At least 10 characters');
  });
});
