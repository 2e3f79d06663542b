import type { Routes } from '@angular/router';
import { only } from '../shell/guards.ts';

export const mentorsRoutes: Routes = [
  { path: '', title: 'mentors.title', loadComponent: async () => (await import('./mentors-page.ts')).MentorsPage },
  {
    path: 'rules',
    title: 'mentors.bounds.title',
    canActivate: [only('centre:write')],
    loadComponent: async () => (await import('./mentor-bounds-page.ts')).MentorBoundsPage,
  },
  { path: ':id', title: 'mentors.column.mentor', loadComponent: async () => (await import('./mentor-page.ts')).MentorPage },
  {
    path: ':id/profile',
    title: 'mentors.profile',
    canActivate: [only('mentors:write')],
    loadComponent: async () => (await import('./mentor-profile-page.ts')).MentorProfilePage,
  },
];
