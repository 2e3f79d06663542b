import type { Routes } from '@angular/router';
import { only } from '../shell/guards.ts';

export const membersRoutes: Routes = [
  { path: '', title: 'members.title', loadComponent: async () => (await import('./members-page.ts')).MembersPage },
  { path: 'new', title: 'members.new', loadComponent: async () => (await import('./new-member-page.ts')).NewMemberPage },
  {
    path: 'milestones',
    title: 'members.celebration.coming',
    loadComponent: async () => (await import('./coming-milestones-page.ts')).ComingMilestonesPage,
  },
  {
    path: ':id/consents',
    title: 'families.consents-title',
    loadComponent: async () => (await import('./family/consents-page.ts')).ConsentsPage,
  },
  {
    path: ':id/accesses',
    title: 'members.accesses.title',
    loadComponent: async () => (await import('./accesses-page.ts')).AccessesPage,
  },
  {
    path: ':id/family/:relativeId',
    title: 'members.family',
    loadComponent: async () => (await import('./family/relative-page.ts')).RelativePage,
  },
  {
    path: ':id/discharge',
    canActivate: [only('members:write')],
    title: 'aftercare.title',
    loadComponent: async () => (await import('../aftercare/discharge-page.ts')).DischargePage,
  },
  {
    path: ':id/transfer',
    canActivate: [only('members:write')],
    title: 'members.transfer.title',
    loadComponent: async () => (await import('./transfer-page.ts')).TransferPage,
  },
  {
    path: ':id/aftercare-plan',
    canActivate: [only('follow-ups:write')],
    title: 'aftercare.card',
    loadComponent: async () => (await import('../aftercare/plan-page.ts')).PlanPage,
  },
  {
    path: ':id/coping-plan',
    title: 'coping-plans.title',
    loadComponent: async () => (await import('../coping-plans/coping-plan-page.ts')).CopingPlanPage,
  },
  {
    path: ':id/outside-meetings',
    canActivate: [only('outside-meetings:read')],
    loadChildren: async () => (await import('../outside-meetings/outside-meetings.routes.ts')).referralRoutes,
  },
  { path: ':id', title: 'members.title', loadComponent: async () => (await import('./member-page.ts')).MemberPage },
];
