import type { Routes } from '@angular/router';

export const remindersRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'log' },
  { path: 'log', title: 'reminders.title', loadComponent: async () => (await import('./reminder-log.ts')).ReminderLog },
];
