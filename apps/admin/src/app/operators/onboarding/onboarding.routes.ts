import type { Routes } from '@angular/router';
import { only } from '../../shell/guards.ts';

export const onboardingRoutes: Routes = [
  {
    path: '',
    title: 'platform.onboarding.title',
    canActivate: [only('platform:centres')],
    loadComponent: async () => (await import('./onboarding-page.ts')).OnboardingPage,
  },
];
