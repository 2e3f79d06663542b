import type { Routes } from '@angular/router';

export const groupsRoutes: Routes = [
  { path: '', title: 'groups.title', loadComponent: async () => (await import('./groups-page.ts')).GroupsPage },
  { path: 'new', title: 'groups.new', loadComponent: async () => (await import('./new-group-page.ts')).NewGroupPage },
  { path: ':id', pathMatch: 'full', redirectTo: ':id/overview' },
  { path: ':id/:tab', title: 'groups.title', loadComponent: async () => (await import('./group-page.ts')).GroupPage },
];
