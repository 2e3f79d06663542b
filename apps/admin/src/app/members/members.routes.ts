import type { Routes } from '@angular/router';

export const membersRoutes: Routes = [
  { path: '', title: 'members.title', loadComponent: async () => (await import('./members-page.ts')).MembersPage },
  { path: 'new', title: 'members.new', loadComponent: async () => (await import('./new-member-page.ts')).NewMemberPage },
  {
    path: ':id/consents',
    title: 'families.consents-title',
    loadComponent: async () => (await import('./family/consents-page.ts')).ConsentsPage,
  },
  {
    path: ':id/family/:relativeId',
    title: 'members.family',
    loadComponent: async () => (await import('./family/relative-page.ts')).RelativePage,
  },
  { path: ':id', title: 'members.title', loadComponent: async () => (await import('./member-page.ts')).MemberPage },
];
