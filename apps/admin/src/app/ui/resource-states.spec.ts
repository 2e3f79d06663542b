import { HttpErrorResponse } from '@angular/common/http';
import { Component, signal } from '@angular/core';
import { describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { ResourceStates, type Loadable } from './resource-states.ts';

const status = signal<'loading' | 'resolved' | 'error' | 'reloading'>('loading');
const error = signal<Error | undefined>(undefined);
const reload = jest.fn(() => true);
const of: Loadable = { status, error, reload };
const isEmpty = signal(false);
const isPage = signal(false);

function fail(code: number): void {
  status.set('error');
  error.set(new HttpErrorResponse({ status: code, error: { code: `http/${String(code)}`, status: code } }));
}

@Component({
  selector: 'saath-test-host',
  imports: [ResourceStates],
  template: `
    <saath-resource-states [of]="of" [empty]="isEmpty()" [page]="isPage()">
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
}

describe('the four faces', () => {
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
