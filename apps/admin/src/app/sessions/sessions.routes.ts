import type { Routes } from '@angular/router';

export const sessionsRoutes: Routes = [
  { path: ':id', title: 'sessions.title', loadComponent: async () => (await import('./record/session-record.ts')).SessionRecord },
  { path: ':id/run', title: 'sessions.run.title', loadComponent: async () => (await import('./run/run-session.ts')).RunSession },
];
