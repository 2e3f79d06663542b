import type { Routes } from '@angular/router';

export const calendarRoutes: Routes = [];
