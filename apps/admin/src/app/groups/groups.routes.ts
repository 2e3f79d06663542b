import type { CanMatchFn, Routes } from '@angular/router';

const tabs: ReadonlySet<string> = new Set(['overview', 'roster', 'waiting', 'sessions', 'reminders', 'settings']);
/** The page of a group has these parts and no other. */
const ofATab: CanMatchFn = (_route, [, tab]) => tab !== undefined && tabs.has(tab.path);

export const groupsRoutes: Routes = [
  { path: '', title: 'groups.title', loadComponent: async () => (await import('./groups-page.ts')).GroupsPage },
  { path: 'new', title: 'groups.new', loadComponent: async () => (await import('./new-group-page.ts')).NewGroupPage },
  { path: ':id', pathMatch: 'full', redirectTo: ':id/overview' },
  {
    path: ':id/:tab',
    canMatch: [ofATab],
    title: 'groups.title',
    loadComponent: async () => (await import('./group-page.ts')).GroupPage,
  },
];
