import type { Routes } from '@angular/router';

export const accountRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'sessions' },
  { path: 'sessions', title: 'account.sessions.title', loadComponent: async () => (await import('./sign-in-list.ts')).SignInList },
];
