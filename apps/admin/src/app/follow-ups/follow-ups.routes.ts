import type { Routes } from '@angular/router';

export const followUpsRoutes: Routes = [];
