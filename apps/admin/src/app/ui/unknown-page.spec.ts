import { provideLocationMocks } from '@angular/common/testing';
import { EnvironmentInjector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, type Route, type Routes } from '@angular/router';
import { describe, expect, it } from '@jest/globals';
import { consoleSetting } from '../../testing/console-setting.ts';
import { meera, openPage } from '../../testing/page.ts';
import { Session } from '../api/session.ts';
import { routes } from '../app.routes.ts';
import { UnknownPage } from './unknown-page.ts';

/** A console with every route and a person who may enter each. */
const everyRoute = (): Router => {
  TestBed.configureTestingModule(consoleSetting([provideLocationMocks()]));
  const permissions = ['centre:write', 'platform:centres', 'attention:read', 'reminders:read', 'notifications:read', 'audit:read'];
  const others = ['branches:write', 'staff:write', 'kinds:write'];
  TestBed.inject(Session).me.set({ ...meera, permissions: [...meera.permissions, ...permissions, ...others] });
  const router = TestBed.inject(Router);
  router.resetConfig(routes);
  return router;
};

/** The addresses of routes, also of those that are loaded with their folder. */
const addressesOf = async (of: Routes, above = ''): Promise<readonly string[]> => {
  const inside = async (route: Route): Promise<readonly string[]> => {
    if (route.path === '**') return [];
    const address = [above, (route.path ?? '').replace(/:\w+/g, 'x')].filter((part) => part !== '').join('/');
    const loaded = route.loadChildren && (await runInInjectionContext(TestBed.inject(EnvironmentInjector), () => route.loadChildren?.()));
    const children = (loaded as Routes | undefined) ?? route.children ?? [];
    return [address, ...(await addressesOf(children, address))];
  };
  return [...new Set((await Promise.all(of.map(inside))).flat())];
};

/** The page that an address comes to. */
const pageOf = async (router: Router, address: string): Promise<unknown> => {
  await router.navigateByUrl(address);
  let { root: at } = router.routerState.snapshot;
  while (at.firstChild !== null) at = at.firstChild;
  return at.component;
};

describe('an address that no page has', () => {
  it('says so and leads back', async () => {
    const { element } = await openPage(UnknownPage);
    expect(element.querySelector('h1')?.textContent).toBe('We could not open this page');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/');
  });

  it('comes to this page in every folder of the routes, and stays in the address bar', async () => {
    const router = everyRoute();
    const addresses = await addressesOf(routes);
    expect(addresses).toEqual(expect.arrayContaining(['', 'calendar/week', 'settings/staff/x', 'sign-in/forgot', 'platform/onboarding']));
    for (const known of addresses) {
      const address = `/${[known, 'no', 'such', 'page'].filter((part) => part !== '').join('/')}`;
      expect([address, await pageOf(router, address)]).toEqual([address, UnknownPage]);
      expect(router.url).toBe(address);
    }
  });

  it.each([
    '/calender',
    '/calendar/anything',
    '/calendar/week/soon',
    '/calendar/list/2026-02-30',
    '/calendar/year/2026-11-30',
    '/groups/g1/nothing',
    '/sessions',
    '/settings/nothing',
    '/reminders/nothing',
    '/account/nothing',
    '/platform/nothing',
    '/sign-in/nothing',
    '/invite',
  ])('is %s', async (address) => expect(await pageOf(everyRoute(), address)).toBe(UnknownPage));

  it.each([
    { address: '/calendar', then: /^\/calendar\/(?:week|list)\/\d{4}-\d{2}-\d{2}$/ },
    { address: '/calendar/month?branch=b1', then: /^\/calendar\/month\/\d{4}-\d{2}-\d{2}\?branch=b1$/ },
    { address: '/calendar/day/2026-11-30', then: /^\/calendar\/day\/2026-11-30$/ },
    { address: '/groups/g1', then: /^\/groups\/g1\/overview$/ },
    { address: '/groups/g1/waiting', then: /^\/groups\/g1\/waiting$/ },
  ])('is not $address', async ({ address, then }) => {
    const router = everyRoute();
    expect(await pageOf(router, address)).not.toBe(UnknownPage);
    expect(router.url).toMatch(then);
  });
});
