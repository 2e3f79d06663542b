import type { Routes } from '@angular/router';

export const signInRoutes: Routes = [
  { path: '', title: 'sign-in.title', loadComponent: async () => (await import('./sign-in-page.ts')).SignInPage },
  { path: 'forgot', title: 'sign-in.forgot.title', loadComponent: async () => (await import('./forgot-page.ts')).ForgotPage },
];
