import type { Routes } from '@angular/router';

export const operatorRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'centres' },
  { path: 'centres', title: 'platform.centres.title', loadComponent: async () => (await import('./centre-list.ts')).CentreList },
];
