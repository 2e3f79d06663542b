import { BreakpointObserver } from '@angular/cdk/layout';
import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FakeEventSource } from '../../testing/fake-event-source.ts';
import { aNotification } from '../../testing/notifications.ts';
import { meera, openPage, waitFor } from '../../testing/page.ts';
import { Session } from '../api/session.ts';
import { BellButton } from './bell-button.ts';

const reader = { ...meera, permissions: ['notifications:read', 'notifications:write'] };
const bell = (element: HTMLElement): HTMLButtonElement | null => element.querySelector('button');
const isWide = (matches: boolean): void => {
  jest.spyOn(TestBed.inject(BreakpointObserver), 'isMatched').mockReturnValue(matches);
};

beforeEach(() => FakeEventSource.install());
afterEach(() => FakeEventSource.uninstall());

describe('the bell', () => {
  it('is not there for somebody who is told nothing', async () => {
    const { element } = await openPage(BellButton, { me: { ...meera, permissions: [] } });
    expect(bell(element)).toBeNull();
  });

  it.each([
    { unread: 0, then: 'Notifications', dots: 0 },
    { unread: 1, then: 'Notifications, one unread', dots: 1 },
    { unread: 4, then: 'Notifications, 4 unread', dots: 1 },
  ])('is called “$then” with $unread unread', async ({ unread, then, dots }) => {
    const { answer, element } = await openPage(BellButton, { me: reader });
    await answer('/notifications/counts', { unread, earlier: 0 });
    expect([bell(element)?.getAttribute('aria-label'), element.querySelectorAll('.dot').length]).toEqual([then, dots]);
  });

  it('asks for its number once on a load, and again when something changed', async () => {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    const page = await openPage(BellButton, { me: reader });
    const counts = { unread: 1, earlier: 0, latestAt: '2026-11-25T05:00:00.000Z' };
    await page.answer('/notifications/counts', counts);
    // Who is signed in was answered from a copy, and then by the server.
    TestBed.inject(Session).me.set({ ...reader });
    await page.settle();
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => FakeEventSource.opened.length > 0);
    FakeEventSource.latest.greet(counts);
    await page.settle();
    page.http.expectNone('/api/v1/notifications/counts');
    FakeEventSource.latest.change();
    await page.settle();
    await page.answer('/notifications/counts', { ...counts, unread: 2 });
    expect(bell(page.element)?.getAttribute('aria-label')).toBe('Notifications, 2 unread');
  });

  it('opens the notifications under it, and closes them when the reader follows one', async () => {
    const page = await openPage(BellButton, { me: reader });
    isWide(true);
    await page.answer('/notifications/counts', { unread: 1, earlier: 0 });
    bell(page.element)?.click();
    await waitFor(() => document.querySelector('saath-bell-panel') !== null);
    await page.settle();
    expect(bell(page.element)?.getAttribute('aria-expanded')).toBe('true');
    await page.answer('/notifications?state=open', { items: [aNotification()], nextCursor: null });
    jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    document.querySelector<HTMLElement>('saath-bell-panel .links a')?.click();
    await page.answer('/notifications/n1/read', { read: 1 });
    await waitFor(() => TestBed.inject(MatDialog).openDialogs.length === 0);
    await page.settle();
    expect(bell(page.element)?.getAttribute('aria-expanded')).toBe('false');
  });

  it('is the way to a page on a phone', async () => {
    const { element } = await openPage(BellButton, { me: reader });
    isWide(false);
    const go = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    bell(element)?.click();
    expect(go).toHaveBeenCalledWith('/notifications');
    expect(TestBed.inject(MatDialog).openDialogs).toHaveLength(0);
  });
});
