import type { Routes } from '@angular/router';

export const laddersRoutes: Routes = [
  { path: ':id', title: 'ladders.one', loadComponent: async () => (await import('./ladder-page.ts')).LadderPage },
  { path: '', title: 'ladders.title', loadComponent: async () => (await import('./ladder-list.ts')).LadderList },
];
