import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { openPage, outage } from '../../testing/page.ts';
import { Session } from '../api/session.ts';
import { SignInList } from './sign-in-list.ts';

const here = {
  id: 'i1',
  createdAt: '2026-11-20T04:30:00.000Z',
  lastSeenAt: '2026-11-25T04:35:00.000Z',
  device: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/132.0',
  current: true,
};
const elsewhere = { ...here, id: 'i2', device: '', current: false };

describe('where a person is signed in', () => {
  it('shows that it is loading', async () => {
    const { element } = await openPage(SignInList);
    expect(element.querySelector('[aria-busy=true] saath-skeleton')).not.toBeNull();
  });

  it('shows a problem with a way to try again', async () => {
    const page = await openPage(SignInList);
    await page.answer('/auth/sessions', outage, 503);
    expect(page.element.querySelector('saath-problem button')).not.toBeNull();
  });

  it('says when there is no other', async () => {
    const page = await openPage(SignInList);
    await page.answer('/auth/sessions', { items: [], nextCursor: null });
    expect(page.text()).toContain('You are signed in only here');
  });

  it('names this device and closes another one', async () => {
    const page = await openPage(SignInList);
    await page.answer('/auth/sessions', { items: [here, elsewhere], nextCursor: null });
    expect(page.text()).toMatch(/Firefox · Linux.*This device.*Unknown device/);
    expect(page.element.querySelectorAll('li button')).toHaveLength(1);
    named(page.element, 'Close Unknown device, last seen 25 Nov, 10:05').click();
    await page.settle();
    await page.answer('/auth/sessions/i2', null, 204);
    await page.answer('/auth/sessions', { items: [here], nextCursor: null });
    expect(page.element.querySelectorAll('li')).toHaveLength(1);
    expect(page.text()).not.toContain('Sign out everywhere');
  });

  it('signs out everywhere, here too', async () => {
    const page = await openPage(SignInList);
    await page.answer('/auth/sessions', { items: [here, elsewhere], nextCursor: null });
    named(page.element, 'Sign out everywhere').click();
    await page.settle();
    const request = page.http.expectOne('/api/v1/auth/sessions');
    expect(request.request.method).toBe('DELETE');
    request.flush(null, { status: 204, statusText: 'No Content' });
    await page.settle();
    expect(TestBed.inject(Session).me()).toBeNull();
  });
});
