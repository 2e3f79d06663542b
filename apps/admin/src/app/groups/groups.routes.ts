import type { Routes } from '@angular/router';

export const groupsRoutes: Routes = [];
