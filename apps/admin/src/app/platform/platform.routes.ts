import type { Routes } from '@angular/router';

export const platformRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'centres' },
  { path: 'centres', title: 'platform.centres.title', loadComponent: async () => (await import('./centre-list.ts')).CentreList },
];
