import type { Routes } from '@angular/router';
import { only } from '../shell/guards.ts';

export const questionnairesRoutes: Routes = [
  // There is no list of all answers: they are with the people who gave them.
  {
    path: '',
    pathMatch: 'full',
    title: 'shell.unknown.title',
    loadComponent: async () => (await import('../ui/unknown-page.ts')).UnknownPage,
  },
  {
    path: 'due',
    canActivate: [only('members:read')],
    title: 'questionnaires.due.title',
    loadComponent: async () => (await import('./due-page.ts')).DuePage,
  },
  {
    path: 'with/:id',
    title: 'questionnaires.choose.title',
    loadComponent: async () => (await import('./choose-page.ts')).ChoosePage,
  },
  {
    path: 'answers/:id',
    title: 'questionnaires.ask.title',
    loadComponent: async () => (await import('./ask-page.ts')).AskPage,
  },
  {
    path: 'safety/:id',
    title: 'questionnaires.safety.title',
    loadComponent: async () => (await import('./safety-page.ts')).SafetyPage,
  },
  {
    path: 'of/:id',
    canActivate: [only('members:read')],
    title: 'questionnaires.trend.title',
    loadComponent: async () => (await import('./trend-page.ts')).TrendPage,
  },
];
