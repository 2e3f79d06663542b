import type { Routes } from '@angular/router';

export const notificationsRoutes: Routes = [
  { path: '', title: 'notifications.title', loadComponent: async () => (await import('./notifications-page.ts')).NotificationsPage },
];
