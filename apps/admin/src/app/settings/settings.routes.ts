import type { Routes } from '@angular/router';
import { only } from '../shell/guards.ts';

export const settingsRoutes: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./settings-frame.ts')).SettingsFrame,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'branches' },
      { path: 'centre', title: 'settings.centre.title', loadComponent: async () => (await import('./centre-page.ts')).CentrePage },
      {
        path: 'branches',
        title: 'settings.branches.title',
        loadComponent: async () => (await import('./branches/branch-list.ts')).BranchList,
      },
      {
        path: 'branches/new',
        canActivate: [only('branches:write')],
        title: 'settings.branches.add',
        loadComponent: async () => (await import('./branches/new-branch-page.ts')).NewBranchPage,
      },
      {
        path: 'branches/:id',
        canActivate: [only('branches:write')],
        title: 'settings.branches.edit',
        loadComponent: async () => (await import('./branches/branch-page.ts')).BranchPage,
      },
      {
        path: 'travel-times',
        canActivate: [only('branches:write')],
        title: 'settings.travel.title',
        loadComponent: async () => (await import('./travel/travel-times-page.ts')).TravelTimesPage,
      },
      {
        path: 'holidays/new',
        canActivate: [only('branches:write')],
        title: 'settings.holidays.title',
        loadComponent: async () => (await import('./holidays/new-holidays-page.ts')).NewHolidaysPage,
      },
      { path: 'staff', title: 'settings.staff.title', loadComponent: async () => (await import('./staff/staff-list.ts')).StaffList },
      {
        path: 'staff/new',
        canActivate: [only('staff:write')],
        title: 'settings.staff.invite-title',
        loadComponent: async () => (await import('./staff/invite-staff-page.ts')).InviteStaffPage,
      },
      {
        path: 'staff/:id',
        canActivate: [only('staff:write')],
        title: 'settings.staff.act.edit',
        loadComponent: async () => (await import('./staff/staff-page.ts')).StaffPage,
      },
      { path: 'programme-kinds', title: 'settings.kinds.title', loadComponent: async () => (await import('./kinds-page.ts')).KindsPage },
      {
        path: 'programme-kinds/:code',
        title: 'settings.kinds.title',
        loadComponent: async () => (await import('./kind-page.ts')).KindPage,
      },
      {
        path: 'programme-kinds/:code/new',
        canActivate: [only('kinds:write')],
        title: 'settings.kinds.own.title',
        loadComponent: async () => (await import('./new-kind-page.ts')).NewKindPage,
      },
      {
        path: 'milestones',
        canActivate: [only('centre:write')],
        title: 'settings.milestones.title',
        loadComponent: async () => (await import('./milestones/milestones-page.ts')).MilestonesPage,
      },
      {
        path: 'questionnaires',
        title: 'settings.questionnaires.title',
        loadComponent: async () => (await import('./questionnaires/questionnaires-page.ts')).QuestionnairesPage,
      },
      {
        path: 'questionnaires/new',
        canActivate: [only('questionnaires:write')],
        title: 'settings.questionnaires.new',
        loadComponent: async () => (await import('./questionnaires/questionnaire-page.ts')).QuestionnairePage,
      },
      {
        path: 'questionnaires/:code',
        canActivate: [only('questionnaires:write')],
        title: 'settings.questionnaires.title',
        loadComponent: async () => (await import('./questionnaires/questionnaire-page.ts')).QuestionnairePage,
      },
      {
        path: 'audit',
        canActivate: [only('audit:read')],
        title: 'settings.audit.title',
        loadComponent: async () => (await import('./audit-page.ts')).AuditPage,
      },
    ],
  },
];
