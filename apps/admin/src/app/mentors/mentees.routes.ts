import type { Routes } from '@angular/router';

/** The console of a person who signs in as a mentor: the people whom they accompany. */
export const menteesRoutes: Routes = [
  { path: '', title: 'mentors.own.title', loadComponent: async () => (await import('./mentees-page.ts')).MenteesPage },
];
/** Their own contacts. */
export const ownContactsRoutes: Routes = [
  { path: '', title: 'mentors.own.contacts', loadComponent: async () => (await import('./own-contacts-page.ts')).OwnContactsPage },
];
