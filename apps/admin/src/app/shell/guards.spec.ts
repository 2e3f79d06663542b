import { TestBed } from '@angular/core/testing';
import {
  type ActivatedRouteSnapshot,
  provideRouter,
  RedirectCommand,
  Router,
  type RouterStateSnapshot,
  type UrlTree,
} from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { consoleSetting } from '../../testing/console-setting.ts';
import { Session } from '../api/session.ts';
import { meera } from '../../testing/page.ts';
import { isDeviceLocked, lockDevice, shareDevice } from '../api/device-lock.ts';
import { landing, only, signedIn } from './guards.ts';

beforeEach(() => {
  TestBed.configureTestingModule({
    imports: consoleSetting().imports,
    providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
  });
});

const asked = (guard: typeof landing, permissions: readonly string[]): string => {
  TestBed.inject(Session).me.set({ ...meera, permissions: [...permissions] });
  const answer = TestBed.runInInjectionContext(() => guard({} as ActivatedRouteSnapshot, {} as RouterStateSnapshot));
  return said(answer);
};
/** Where a guard leads; a redirect that keeps the address is told by its page. */
const said = (answer: unknown): string => {
  if (answer === true) return 'enter';
  return TestBed.inject(Router).serializeUrl(answer instanceof RedirectCommand ? answer.redirectTo : (answer as UrlTree));
};

describe('who may enter', () => {
  it.each([
    { permissions: ['audit:read'], then: 'enter' },
    { permissions: ['sessions:read'], then: '/unknown' },
  ])('a page of the audit is answered with $then for $permissions', ({ permissions, then }) =>
    expect(asked(only('audit:read'), permissions)).toBe(then),
  );

  it.each([
    { permissions: ['centre:write', 'sessions:read'], then: '/overview' },
    { permissions: ['sessions:read'], then: '/today' },
    { permissions: ['platform:centres'], then: '/platform/centres' },
    { permissions: [], then: '/account' },
  ])('somebody with $permissions begins at $then', ({ permissions, then }) => expect(asked(landing, permissions)).toBe(then));

  it('a mentor begins with the people whom they accompany', () => {
    const memberships = meera.memberships.map((membership) => ({ ...membership, role: 'mentor' as const }));
    TestBed.inject(Session).me.set({ ...meera, memberships, permissions: ['mentees:read'] });
    const answer = TestBed.runInInjectionContext(() => landing({} as ActivatedRouteSnapshot, {} as RouterStateSnapshot));
    expect(said(answer)).toBe('/mentees');
  });

  it.each([
    { status: 200, then: 'enter' },
    { status: 401, then: '/sign-in?then=%2Fcalendar' },
    { status: 503, then: '/no-connection?then=%2Fcalendar' },
    { status: 0, then: '/no-connection?then=%2Fcalendar' },
  ])('the console is answered with $then when the server answers $status', async ({ status, then }) => {
    const state = { url: '/calendar' } as RouterStateSnapshot;
    const answer = TestBed.runInInjectionContext(() => signedIn({} as ActivatedRouteSnapshot, state));
    const request = TestBed.inject(HttpTestingController).expectOne('/api/v1/me');
    if (status === 0) request.error(new ProgressEvent('error'));
    else request.flush(meera, { status, statusText: String(status) });
    expect(said(await answer)).toBe(then);
  });

  it.each([
    { given: 'is locked, by another tab or before it slept', act: lockDevice },
    { given: 'is shared and was not touched for long', act: () => shareDevice(true) },
  ])('on a device that $given nobody enters without signing in, whatever the server would say', async ({ act }) => {
    localStorage.clear();
    act();
    TestBed.inject(Session).me.set(meera);
    const answer = TestBed.runInInjectionContext(() => signedIn({} as ActivatedRouteSnapshot, { url: '/calendar' } as RouterStateSnapshot));
    expect(said(await answer)).toBe('/sign-in?then=%2Fcalendar');
    TestBed.inject(HttpTestingController).expectOne('/api/v1/auth/sign-out').flush(null);
    TestBed.inject(HttpTestingController).expectNone('/api/v1/me');
    expect([TestBed.inject(Session).me(), isDeviceLocked()]).toEqual([null, true]);
    localStorage.clear();
  });

  it.each([
    { given: 'was signed in', wasSignedIn: true, then: ['hi'] },
    { given: 'was never signed in', wasSignedIn: false, then: [] },
  ])('the texts of a device on which somebody $given are asked for before the server answers: $then', async ({ wasSignedIn, then }) => {
    localStorage.clear();
    localStorage.setItem('saath.language', 'hi');
    if (wasSignedIn) localStorage.setItem('saath.signed-in', 'yes');
    const load = jest.spyOn(TestBed.inject(TranslocoService), 'load');
    const answer = TestBed.runInInjectionContext(() => signedIn({} as ActivatedRouteSnapshot, { url: '/today' } as RouterStateSnapshot));
    expect(load.mock.calls.map(([language]) => language)).toEqual(then);
    TestBed.inject(HttpTestingController).expectOne('/api/v1/me').flush(meera);
    await answer;
    expect(load.mock.calls.at(-1)?.[0]).toBe(meera.user.language);
    expect(localStorage.getItem('saath.language')).toBe(meera.user.language);
  });
});
