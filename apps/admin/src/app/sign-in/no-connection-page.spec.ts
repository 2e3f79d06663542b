import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { meera, openPage } from '../../testing/page.ts';
import { NoConnectionPage } from './no-connection-page.ts';

describe('the console without a connection', () => {
  const open = async (then: string) => {
    const page = await openPage(NoConnectionPage, { inputs: { then } });
    return { ...page, go: jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true) };
  };

  it('says that nothing is lost', async () => {
    const { element, text } = await open('/sessions/s1/run');
    expect(element.querySelector('h1')?.textContent).toBe('This page needs a connection');
    expect(text()).toContain('What you marked on this device is still here.');
  });

  it('opens the wanted page when the connection is back', async () => {
    const { go, http, settle } = await open('/sessions/s1/run');
    dispatchEvent(new Event('online'));
    expect(go).not.toHaveBeenCalled();
    http.expectOne('/api/v1/me').flush(meera);
    await settle();
    expect(go).toHaveBeenCalledWith('/sessions/s1/run');
  });

  it.each([
    { status: 0, then: 0 },
    { status: 503, then: 0 },
    { status: 401, then: 1 },
  ])('stays until the server says who is signed in: after $status it is left $then times', async ({ status, then }) => {
    const { go, http, settle } = await open('/calendar');
    dispatchEvent(new Event('online'));
    const request = http.expectOne('/api/v1/me');
    if (status === 0) request.error(new ProgressEvent('error'));
    else request.flush({}, { status, statusText: String(status) });
    await settle();
    expect(go.mock.calls.filter(([path]) => path === '/calendar')).toHaveLength(then);
  });

  it('tries by itself every five seconds', async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
    try {
      const { http } = await open('/calendar');
      jest.advanceTimersByTime(4999);
      http.expectNone('/api/v1/me');
      jest.advanceTimersByTime(1);
      http.expectOne('/api/v1/me').error(new ProgressEvent('error'));
      jest.advanceTimersByTime(5000);
      http.expectOne('/api/v1/me');
    } finally {
      jest.useRealTimers();
    }
  });

  it.each([
    { given: '/calendar', then: '/calendar' },
    { given: 'https://elsewhere.example', then: '/' },
  ])('tries $then for $given when the person wants it', async ({ given, then }) => {
    const { element, go, http, settle } = await open(given);
    named(element, 'Try again').click();
    http.expectOne('/api/v1/me').flush(meera);
    await settle();
    expect(go).toHaveBeenCalledWith(then);
  });
});
