import type { Routes } from '@angular/router';

export const followUpsRoutes: Routes = [
  { path: '', title: 'follow-ups.title', loadComponent: async () => (await import('./follow-up-list.ts')).FollowUpList },
];
