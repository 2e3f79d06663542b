import type { Routes } from '@angular/router';

export const todayRoutes: Routes = [
  { path: '', title: 'today.title', loadComponent: async () => (await import('./today-page.ts')).TodayPage },
];
