import type { Routes } from '@angular/router';

export const attentionRoutes: Routes = [];
