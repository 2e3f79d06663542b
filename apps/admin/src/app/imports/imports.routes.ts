import type { Routes } from '@angular/router';

export const importsRoutes: Routes = [
  { path: '', title: 'imports.title', loadComponent: async () => (await import('./imports-page.ts')).ImportsPage },
];
