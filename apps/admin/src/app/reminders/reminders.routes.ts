import type { Routes } from '@angular/router';

export const remindersRoutes: Routes = [];
