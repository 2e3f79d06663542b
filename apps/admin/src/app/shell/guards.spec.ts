import { TestBed } from '@angular/core/testing';
import { type ActivatedRouteSnapshot, provideRouter, Router, type RouterStateSnapshot } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { provideHttpClient } from '@angular/common/http';
import { Session } from '../api/session.ts';
import { meera } from '../../testing/page.ts';
import { landing, only } from './guards.ts';

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideRouter([])] });
});

const asked = (guard: typeof landing, permissions: readonly string[]): string => {
  TestBed.inject(Session).me.set({ ...meera, permissions: [...permissions] });
  const answer = TestBed.runInInjectionContext(() => guard({} as ActivatedRouteSnapshot, {} as RouterStateSnapshot));
  return answer === true ? 'enter' : TestBed.inject(Router).serializeUrl(answer as ReturnType<Router['parseUrl']>);
};

describe('who may enter', () => {
  it.each([
    { permissions: ['audit:read'], then: 'enter' },
    { permissions: ['sessions:read'], then: '/' },
  ])('a page of the audit is answered with $then for $permissions', ({ permissions, then }) =>
    expect(asked(only('audit:read'), permissions)).toBe(then),
  );

  it.each([
    { permissions: ['centre:write', 'sessions:read'], then: '/overview' },
    { permissions: ['sessions:read'], then: '/today' },
    { permissions: ['platform:centres'], then: '/platform/centres' },
    { permissions: [], then: '/account' },
  ])('somebody with $permissions begins at $then', ({ permissions, then }) => expect(asked(landing, permissions)).toBe(then));
});
