import type { Routes } from '@angular/router';

export const platformRoutes: Routes = [];
