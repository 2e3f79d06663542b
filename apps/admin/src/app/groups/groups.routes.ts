import type { Routes } from '@angular/router';

export const groupsRoutes: Routes = [
  { path: '', title: 'groups.title', loadComponent: async () => (await import('./groups-page.ts')).GroupsPage },
  { path: ':id', title: 'groups.title', loadComponent: async () => (await import('./group-page.ts')).GroupPage },
];
