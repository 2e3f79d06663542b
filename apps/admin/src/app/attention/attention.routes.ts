import type { Routes } from '@angular/router';

export const attentionRoutes: Routes = [
  { path: '', title: 'attention.title', loadComponent: async () => (await import('./attention-list.ts')).AttentionList },
];
