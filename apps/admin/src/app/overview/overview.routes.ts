import type { Routes } from '@angular/router';

export const overviewRoutes: Routes = [
  { path: '', title: 'overview.title', loadComponent: async () => (await import('./overview-page.ts')).OverviewPage },
];
