import type { Routes } from '@angular/router';

/** The console of a person who signs in as a mentor: the people whom they accompany. */
export const menteesRoutes: Routes = [
  { path: '', title: 'mentors.own.title', loadComponent: async () => (await import('./mentees-page.ts')).MenteesPage },
  {
    path: ':memberId/coping-plan',
    title: 'coping-plans.mentee-title',
    loadComponent: async () => (await import('../coping-plans/mentee-plan-page.ts')).MenteePlanPage,
  },
];
/** Their own contacts. */
export const ownContactsRoutes: Routes = [
  { path: '', title: 'mentors.own.contacts', loadComponent: async () => (await import('./own-contacts-page.ts')).OwnContactsPage },
];
