import type { Routes } from '@angular/router';

export const attentionRoutes: Routes = [
  { path: 'quiet', title: 'attention.quiet.title', loadComponent: async () => (await import('./quiet-list.ts')).QuietList },
  { path: '', title: 'attention.title', loadComponent: async () => (await import('./attention-list.ts')).AttentionList },
];
