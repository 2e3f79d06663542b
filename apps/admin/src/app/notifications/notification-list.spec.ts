import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { aFreeSeat, aNeed, aNotification } from '../../testing/notifications.ts';
import { meera, openPage, outage, type OpenPage } from '../../testing/page.ts';
import type { NotificationItem } from '../api/shapes.ts';
import { LiveChanges } from './live-changes.ts';
import { NotificationList } from './notification-list.ts';

const reader = { ...meera, permissions: ['notifications:read', 'notifications:write'] };
/** The changes that the server announces. */
const changes = signal(0);
const open = () => {
  changes.set(0);
  const providers = [{ provide: LiveChanges, useValue: { changes, compareWith: () => undefined } }];
  return openPage(NotificationList, { me: reader, inputs: { titleId: 'bell-title' }, providers });
};
const filled = async (page: OpenPage<NotificationList>, items: readonly NotificationItem[], unread = items.length): Promise<void> => {
  await page.answer('/notifications?state=open', { items, nextCursor: null });
  await page.answer('/notifications/counts', { unread, earlier: 12 });
};
/** Its text begins with that of its glyph. */
const readAll = (element: HTMLElement): HTMLButtonElement | null => element.querySelector('header button');
const headings = (element: HTMLElement): string[] =>
  [...element.querySelectorAll('h3, .head')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('the list of notifications', () => {
  it('loads, may fail, and is tried again', async () => {
    const page = await open();
    expect(page.element.querySelector('[aria-busy=true]')).not.toBeNull();
    await page.answer('/notifications?state=open', outage, 503);
    named(page.element, 'Try again').click();
    await page.settle();
    await filled(page, [aNotification()]);
    expect(headings(page.element)).toContain('Unread: Aarambh has not started');
  });

  it('is empty', async () => {
    const page = await open();
    await filled(page, []);
    expect(page.text()).toContain('Nothing waits for you');
    expect(readAll(page.element)?.disabled).toBe(true);
  });

  it('has what waits for the reader first, then what is good to know; names are blurred when names are hidden', async () => {
    const page = await open();
    await filled(page, [aFreeSeat(), aNeed({ isRead: true }), aNotification()]);
    expect(headings(page.element)).toEqual([
      'Waiting for you',
      'Ishaan needs a word',
      'Unread: Aarambh has not started',
      'Good to know',
      'Unread: A seat is free in Aarambh',
    ]);
    expect([...page.element.querySelectorAll('li .name')].map(({ textContent }) => textContent).filter(Boolean)).toEqual([
      'Ishaan',
      'Ishaan',
    ]);
    expect(page.text()).toContain('Earlier, 12');
  });

  it('leads to the page where something is done, and the notification is read', async () => {
    const page = await open();
    await filled(page, [aNotification(), aFreeSeat({ isRead: true })]);
    const left = jest.fn();
    page.fixture.componentInstance.left.subscribe(left);
    jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    expect(named(page.element, 'Start session').getAttribute('href')).toBe('/sessions/s1/run');
    named(page.element, 'Note the answer').click();
    page.http.expectNone('/api/v1/notifications/n2/read');
    named(page.element, 'Start session').click();
    await page.answer('/notifications/n1/read', { read: 1 });
    expect(left).toHaveBeenCalledTimes(2);
    await filled(page, [aNotification({ isRead: true })], 0);
    expect(headings(page.element)).toEqual(['Waiting for you', 'Aarambh has not started']);
  });

  it('marks as read what is shown, and says when that failed', async () => {
    const page = await open();
    await filled(page, [aFreeSeat({ createdAt: '2026-11-25T05:00:00.000Z' }), aNotification()]);
    readAll(page.element)?.click();
    const request = page.http.expectOne('/api/v1/notifications/read');
    expect(request.request.body).toEqual({ until: '2026-11-25T05:00:00.000Z' });
    request.flush({ read: 2 });
    await page.settle();
    await filled(page, [aFreeSeat({ isRead: true })]);
    readAll(page.element)?.click();
    await page.answer('/notifications/read', outage, 503);
    expect(document.body.textContent).toContain('This could not be loaded');
  });

  it('shows the unread ones, and those that have ended without a way to them', async () => {
    const page = await open();
    await filled(page, [aNotification()], 1);
    named(page.element, 'Unread 1').click();
    await page.settle();
    await page.answer('/notifications?state=unread', { items: [], nextCursor: null });
    expect(page.text()).toContain('Everything is read');
    named(page.element, 'Earlier, 12').click();
    await page.settle();
    await page.answer('/notifications?state=earlier', {
      items: [aNotification({ endedAt: '2026-11-25T04:40:00.000Z' })],
      nextCursor: null,
    });
    expect(headings(page.element)).toEqual(['Earlier', 'Unread: Aarambh has not started']);
    expect(page.element.querySelector('.links')).toBeNull();
    named(page.element, 'Back to what is open').click();
    await page.settle();
    await page.answer('/notifications?state=open', { items: [], nextCursor: null });
  });

  it('is loaded again when the server says that something changed', async () => {
    const page = await open();
    await filled(page, []);
    changes.set(1);
    await page.settle();
    await filled(page, [aNotification()]);
    expect(headings(page.element)).toEqual(['Waiting for you', 'Unread: Aarambh has not started']);
  });
});
