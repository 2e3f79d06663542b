import type { Routes } from '@angular/router';
import { only } from '../shell/guards.ts';

/** The list of meetings outside of the centre. */
export const outsideMeetingsRoutes: Routes = [
  { path: '', title: 'outside-meetings.list', loadComponent: async () => (await import('./meetings-page.ts')).MeetingsPage },
];
/** The ways of a member to meetings outside. */
export const referralRoutes: Routes = [
  {
    path: 'new',
    title: 'outside-meetings.new',
    canActivate: [only('outside-meetings:write')],
    loadComponent: async () => (await import('./arrange-page.ts')).ArrangePage,
  },
  {
    path: ':referral/change',
    title: 'outside-meetings.change',
    canActivate: [only('outside-meetings:write')],
    loadComponent: async () => (await import('./arrange-page.ts')).ArrangePage,
  },
  { path: ':referral', title: 'outside-meetings.title', loadComponent: async () => (await import('./referral-page.ts')).ReferralPage },
];
