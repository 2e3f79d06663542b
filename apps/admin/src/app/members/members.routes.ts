import type { Routes } from '@angular/router';

export const membersRoutes: Routes = [
  { path: '', title: 'members.title', loadComponent: async () => (await import('./members-page.ts')).MembersPage },
  { path: 'new', title: 'members.new', loadComponent: async () => (await import('./new-member-page.ts')).NewMemberPage },
  { path: ':id', title: 'members.title', loadComponent: async () => (await import('./member-page.ts')).MemberPage },
];
