import { describe, expect, it } from '@jest/globals';
import { rahul } from '../../testing/centres.ts';
import { anjali } from '../../testing/organisation.ts';
import { meera } from '../../testing/page.ts';
import { openStore } from '../../testing/store.ts';
import { navigationItems } from './navigation.ts';
import { NavigationStore } from './navigation-store.ts';

const counsellor = { ...meera, permissions: ['sessions:read', 'groups:read', 'members:read', 'attention:read', 'reminders:read'] };
const nobody = { ...meera, permissions: [] };

describe('the navigation', () => {
  it.each([
    {
      given: 'a counsellor',
      me: counsellor,
      then: { main: ['/today', '/calendar', '/groups', '/members'], care: ['/attention'], tools: ['/reminders'] },
    },
    { given: 'the operator', me: rahul, then: { main: ['/platform/centres', '/platform/onboarding'] } },
    { given: 'somebody without permissions', me: nobody, then: {} },
  ])('of $given has the sections of their permissions', async ({ me, then }) => {
    const { store } = await openStore(NavigationStore, { me });
    expect(Object.fromEntries(store.sections().map(({ name, items }) => [name, items.map(({ path }) => path)]))).toEqual(then);
  });

  it.each([
    { given: 'a counsellor', me: counsellor, bar: ['/today', '/calendar', '/groups', '/members'] },
    { given: 'an administrator', me: anjali, bar: ['/overview', '/calendar', '/groups', '/members'] },
  ])('of $given has on the bar of a phone what they use most, and the rest under More', async ({ me, bar }) => {
    const { store } = await openStore(NavigationStore, { me });
    const items = store.sections().flatMap(({ items: entries }) => entries);
    expect(items.filter((item) => store.isOnBar(item)).map(({ path }) => path)).toEqual(bar);
    expect(store.overflow().map(({ path }) => path)).toEqual(items.map(({ path }) => path).filter((path) => !bar.includes(path)));
  });

  it.each([
    { given: meera, then: ['/members/new', '/groups/new'] },
    { given: anjali, then: ['/members/new', '/groups/new', '/settings/staff/new'] },
    { given: nobody, then: [] },
  ])('offers $then to create', async ({ given, then }) => {
    const { store } = await openStore(NavigationStore, { me: given });
    expect(store.createLinks().map(({ path }) => path)).toEqual(then);
  });

  it.each([
    { role: 'mentor', then: ['/mentees', '/mentor-contacts'] },
    { role: 'counsellor', then: ['/mentors'] },
  ] as const)('of a $role has their own people, or the mentors: $then', async ({ role, then }) => {
    const memberships = meera.memberships.map((membership) => ({ ...membership, role }));
    const permissions = ['mentees:read', ...(role === 'mentor' ? [] : ['mentors:read'])];
    const { store } = await openStore(NavigationStore, { me: { ...meera, memberships, permissions } });
    expect(store.sections().flatMap(({ items }) => items.map(({ path }) => path))).toEqual(then);
  });

  it('has a key only for entries of the person', async () => {
    const { store } = await openStore(NavigationStore, { me: { ...meera, permissions: ['sessions:read', 'platform:centres'] } });
    expect(store.keyed().map(({ key }) => key)).toEqual(['t', 'c']);
  });

  it('follows the person who is signed in', async () => {
    const { store } = await openStore(NavigationStore, { me: nobody });
    expect(store.keyed()).toEqual([]);
  });
});

describe('the entries of the navigation', () => {
  it('have each a path and a key of their own', () => {
    const keys = navigationItems.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(navigationItems.map(({ path }) => path)).size).toBe(navigationItems.length);
  });

  it('yield their room only to another entry', () => {
    const paths = navigationItems.map(({ path }) => path);
    for (const { yieldsTo } of navigationItems) if (yieldsTo !== undefined) expect(paths).toContain(yieldsTo);
  });
});
