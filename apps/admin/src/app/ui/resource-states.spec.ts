import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { copiedAtHeader } from '../api/copied-at.ts';
import type { Loadable } from './loadable.ts';
import { ResourceStates } from './resource-states.ts';
import { ShownCopies } from './shown-copies.ts';

const status = signal<'loading' | 'resolved' | 'error' | 'reloading'>('loading');
const error = signal<Error | undefined>(undefined);
const reload = jest.fn(() => true);
const headers = signal<HttpHeaders | undefined>(undefined);
const of: Loadable = { status, error, reload, headers };
const isEmpty = signal(false);
const isPage = signal(false);
const isDated = signal(true);

function fail(code: number): void {
  status.set('error');
  error.set(new HttpErrorResponse({ status: code, error: { code: `http/${String(code)}`, status: code } }));
}

@Component({
  selector: 'saath-test-host',
  imports: [ResourceStates],
  template: `
    <saath-resource-states [of]="of" [empty]="isEmpty()" [page]="isPage()" [dated]="isDated()">
      <p slot="loading">skeleton</p>
      <p slot="empty">nothing yet</p>
      <ng-template #filled>the list</ng-template>
    </saath-resource-states>
  `,
})
class Host {
  readonly of = of;
  readonly isEmpty = isEmpty;
  readonly isPage = isPage;
  readonly isDated = isDated;
}

@Component({
  selector: 'saath-test-bare-host',
  imports: [ResourceStates],
  template: '<saath-resource-states [of]="of" [page]="isPage()"><ng-template #filled>the list</ng-template></saath-resource-states>',
})
class BareHost {
  readonly of = of;
  readonly isPage = isPage;
}

describe('the four faces', () => {
  it.each([
    { isAPage: true, then: 2 },
    { isAPage: false, then: 0 },
  ])('without a face of its own, a page ($isAPage) loads with $then shapes', async ({ isAPage, then }) => {
    status.set('loading');
    isPage.set(isAPage);
    const { element } = await openPage(BareHost);
    expect(element.querySelectorAll('saath-skeleton')).toHaveLength(then);
    isPage.set(false);
  });

  it.each([
    { now: 'loading' as const, empty: false, then: 'Loadingskeleton' },
    { now: 'resolved' as const, empty: true, then: 'nothing yet' },
    { now: 'resolved' as const, empty: false, then: 'the list' },
    { now: 'reloading' as const, empty: false, then: 'the list' },
  ])('$now, empty $empty: $then', async ({ now, empty, then }) => {
    status.set(now);
    isEmpty.set(empty);
    const page = await openPage(Host);
    expect(page.text()).toBe(then);
  });

  it.each([
    { code: 503, then: true, wayOn: false },
    { code: 404, then: false, wayOn: true },
    { code: 403, then: false, wayOn: true },
    { code: 400, then: false, wayOn: true },
  ])('a problem $code offers to try again: $then, and a way on instead: $wayOn', async ({ code, then, wayOn }) => {
    fail(code);
    isPage.set(false);
    const page = await openPage(Host);
    const button = page.element.querySelector<HTMLButtonElement>('saath-problem button');
    expect(button !== null).toBe(then);
    expect(page.element.querySelector('[role=alert] a[href="/"]') !== null).toBe(wayOn);
    reload.mockClear();
    button?.click();
    expect(reload).toHaveBeenCalledTimes(then ? 1 : 0);
  });

  it.each([
    { code: 404, then: 'We could not open this page' },
    { code: 403, then: 'We could not open this page' },
    { code: 400, then: 'We could not open this page' },
    { code: 503, then: undefined },
  ])('a problem $code of all that a page is about has the heading “$then”', async ({ code, then }) => {
    fail(code);
    isPage.set(true);
    const page = await openPage(Host);
    expect(page.element.querySelector('h1')?.textContent).toBe(then);
  });
});

describe('without a network', () => {
  const copyOf = (at: string | undefined): void => {
    status.set('resolved');
    isEmpty.set(false);
    headers.set(at === undefined ? undefined : new HttpHeaders({ [copiedAtHeader]: at }));
  };
  const press = (element: HTMLElement, name: string): void =>
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name))!.click();
  beforeEach(() => {
    reload.mockClear();
    isDated.set(true);
  });
  afterEach(() => {
    copyOf(undefined);
    jest.restoreAllMocks();
  });

  it('what is shown from the device is said to the frame, which asks for it again, until the server has answered', async () => {
    copyOf('2026-11-25T08:35:00Z');
    const page = await openPage(Host);
    const shown = TestBed.inject(ShownCopies);
    expect([shown.at(), page.text()]).toEqual(['2026-11-25T08:35:00Z', 'the list']);
    shown.retry();
    dispatchEvent(new Event('online'));
    expect(reload).toHaveBeenCalledTimes(2);
    copyOf(undefined);
    await page.settle();
    expect(shown.at()).toBeUndefined();
  });

  it('what is shown from the device is forgotten with its page', async () => {
    copyOf('2026-11-25T08:35:00Z');
    const page = await openPage(Host);
    page.fixture.destroy();
    expect(TestBed.inject(ShownCopies).at()).toBeUndefined();
  });

  it('says it once where a page is inside another one, and never of an answer of the server', async () => {
    copyOf('2026-11-25T08:35:00Z');
    isDated.set(false);
    await openPage(Host);
    expect(TestBed.inject(ShownCopies).at()).toBeUndefined();
    TestBed.resetTestingModule();
    isDated.set(true);
    copyOf(undefined);
    await openPage(Host);
    expect(TestBed.inject(ShownCopies).at()).toBeUndefined();
  });

  it('a page without a copy says that it needs a connection, what works without one, and tries again by itself', async () => {
    status.set('error');
    error.set(new HttpErrorResponse({ status: 0 }));
    const page = await openPage(Host);
    expect(page.element.querySelector('h2')?.textContent).toBe('This one needs a connection');
    expect(page.element.querySelector('a')?.getAttribute('href')).toBe('/today');
    press(page.element, 'Try again');
    dispatchEvent(new Event('online'));
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('Today without a copy does not send anybody to Today', async () => {
    status.set('error');
    error.set(new HttpErrorResponse({ status: 0 }));
    const today = { provide: Router, useValue: { url: '/today' } };
    const page = await openPage(Host, { providers: [today] });
    expect(page.text()).toContain('This one needs a connection');
    expect(page.element.querySelector('a')).toBeNull();
  });
});
