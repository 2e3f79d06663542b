import type { Routes } from '@angular/router';
import { only } from '../shell/guards.ts';

export const storiesRoutes: Routes = [
  { path: '', title: 'stories.title', loadComponent: async () => (await import('./wall-page.ts')).WallPage },
  {
    path: 'review',
    title: 'stories.review',
    canActivate: [only('stories:review')],
    loadComponent: async () => (await import('./review-page.ts')).ReviewPage,
  },
  {
    path: 'new/:memberId',
    title: 'stories.new',
    canActivate: [only('stories:write')],
    loadComponent: async () => (await import('./story-page.ts')).StoryPage,
  },
  {
    path: ':id/change',
    title: 'stories.change',
    canActivate: [only('stories:write')],
    loadComponent: async () => (await import('./story-page.ts')).StoryPage,
  },
];
