import type { Routes } from '@angular/router';

export const sessionsRoutes: Routes = [
  // There is no list of all sessions: they are on the calendar and with their groups.
  {
    path: '',
    pathMatch: 'full',
    title: 'shell.unknown.title',
    loadComponent: async () => (await import('../ui/unknown-page.ts')).UnknownPage,
  },
  { path: ':id', title: 'sessions.title', loadComponent: async () => (await import('./record/session-record.ts')).SessionRecord },
  { path: ':id/run', title: 'sessions.run.title', loadComponent: async () => (await import('./run/run-session.ts')).RunSession },
];
