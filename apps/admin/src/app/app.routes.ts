import type { Routes } from '@angular/router';
import { withTexts } from './i18n/text-parts.ts';
import { early, landing, only, signedIn } from './shell/guards.ts';

/** Every slice brings its own routes; the centre comes from the session, never from the address. */
export const routes: Routes = [
  { path: 'sign-in', loadChildren: async () => (await import('./sign-in/sign-in.routes.ts')).signInRoutes },
  {
    path: 'invite/:token',
    title: 'sign-in.invite.title',
    loadComponent: async () => (await import('./sign-in/invitation-page.ts')).InvitationPage,
  },
  {
    path: 'reset/:token',
    title: 'sign-in.reset.title',
    loadComponent: async () => (await import('./sign-in/reset-page.ts')).ResetPage,
  },
  {
    path: 'no-connection',
    title: 'shell.no-connection.title',
    loadComponent: async () => (await import('./sign-in/no-connection-page.ts')).NoConnectionPage,
  },
  {
    path: 'confirm/:token',
    title: 'sign-in.confirm.title',
    loadComponent: async () => (await import('./sign-in/confirm-page.ts')).ConfirmPage,
  },
  {
    path: 'platform/onboarding',
    canActivate: [signedIn],
    loadChildren: withTexts(['administration'], async () => (await import('./operators/onboarding/onboarding.routes.ts')).onboardingRoutes),
  },
  {
    path: '',
    canMatch: [early(() => import('./shell/shell.ts'))],
    canActivate: [signedIn],
    loadComponent: async () => (await import('./shell/shell.ts')).Shell,
    children: [
      { path: '', pathMatch: 'full', canActivate: [landing], children: [] },
      {
        path: 'overview',
        canActivate: [only('centre:write')],
        loadChildren: async () => (await import('./overview/overview.routes.ts')).overviewRoutes,
      },
      {
        path: 'today',
        canMatch: [early(() => import('./today/today-page.ts'))],
        canActivate: [only('sessions:read')],
        title: 'today.title',
        // Without a file of routes: each file of the first page costs more than a kilobyte of headers.
        loadComponent: async () => (await import('./today/today-page.ts')).TodayPage,
      },
      {
        path: 'calendar',
        canActivate: [only('sessions:read')],
        loadChildren: withTexts(['scheduling'], async () => (await import('./calendar/calendar.routes.ts')).calendarRoutes),
      },
      {
        path: 'sessions',
        canActivate: [only('sessions:read')],
        loadChildren: withTexts(['scheduling'], async () => (await import('./sessions/sessions.routes.ts')).sessionsRoutes),
      },
      {
        path: 'groups',
        canActivate: [only('groups:read')],
        loadChildren: withTexts(['scheduling'], async () => (await import('./groups/groups.routes.ts')).groupsRoutes),
      },
      {
        path: 'members',
        canActivate: [only('members:read')],
        loadChildren: withTexts(
          ['asking', 'care', 'mentoring', 'scheduling'],
          async () => (await import('./members/members.routes.ts')).membersRoutes,
        ),
      },
      {
        path: 'questionnaires',
        canActivate: [only('questionnaires:read')],
        loadChildren: withTexts(['asking'], async () => (await import('./questionnaires/questionnaires.routes.ts')).questionnairesRoutes),
      },
      {
        path: 'outside-meetings',
        canActivate: [only('outside-meetings:read')],
        loadChildren: async () => (await import('./outside-meetings/outside-meetings.routes.ts')).outsideMeetingsRoutes,
      },
      {
        path: 'stories',
        canActivate: [only('stories:read')],
        loadChildren: withTexts(['scheduling'], async () => (await import('./stories/stories.routes.ts')).storiesRoutes),
      },
      {
        path: 'attention',
        canActivate: [only('attention:read')],
        loadChildren: async () => (await import('./attention/attention.routes.ts')).attentionRoutes,
      },
      {
        path: 'ladders',
        canActivate: [only('ladders:read')],
        loadChildren: withTexts(['care'], async () => (await import('./ladders/ladders.routes.ts')).laddersRoutes),
      },
      {
        path: 'follow-ups',
        canActivate: [only('follow-ups:read')],
        loadChildren: async () => (await import('./follow-ups/follow-ups.routes.ts')).followUpsRoutes,
      },
      {
        path: 'mentors',
        canActivate: [only('mentors:read')],
        loadChildren: withTexts(['mentoring'], async () => (await import('./mentors/mentors.routes.ts')).mentorsRoutes),
      },
      {
        path: 'mentees',
        canActivate: [only('mentees:read')],
        loadChildren: withTexts(['care', 'mentoring'], async () => (await import('./mentors/mentees.routes.ts')).menteesRoutes),
      },
      {
        path: 'mentor-contacts',
        canActivate: [only('mentees:read')],
        loadChildren: withTexts(['care', 'mentoring'], async () => (await import('./mentors/mentees.routes.ts')).ownContactsRoutes),
      },
      {
        path: 'reminders',
        canActivate: [only('reminders:read')],
        loadChildren: async () => (await import('./reminders/reminders.routes.ts')).remindersRoutes,
      },
      {
        path: 'notifications',
        canActivate: [only('notifications:read')],
        loadChildren: async () => (await import('./notifications/notifications.routes.ts')).notificationsRoutes,
      },
      {
        path: 'imports',
        canActivate: [only('imports:write')],
        loadChildren: withTexts(['administration'], async () => (await import('./imports/imports.routes.ts')).importsRoutes),
      },
      {
        path: 'settings',
        canActivate: [only('branches:read')],
        loadChildren: withTexts(
          ['administration', 'scheduling'],
          async () => (await import('./settings/settings.routes.ts')).settingsRoutes,
        ),
      },
      { path: 'account', loadChildren: async () => (await import('./account/account.routes.ts')).accountRoutes },
      {
        path: 'platform',
        canActivate: [only('platform:centres')],
        loadChildren: withTexts(['administration'], async () => (await import('./operators/operators.routes.ts')).operatorRoutes),
      },
      {
        path: '**',
        title: 'shell.unknown.title',
        loadComponent: async () => (await import('./ui/unknown-page.ts')).UnknownPage,
      },
    ],
  },
];
