import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { Session } from '../api/session.ts';
import { todayIn } from '../ui/zoned-time.ts';

/** Without a day in the address, the week that is now; the filters stay. */
const thisWeek: CanActivateFn = ({ queryParams }) =>
  inject(Router).createUrlTree(['/calendar', 'list', todayIn(inject(Session).timeZone())], { queryParams });

export const calendarRoutes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [thisWeek], children: [] },
  { path: 'list', pathMatch: 'full', canActivate: [thisWeek], children: [] },
  { path: 'list/:date', title: 'calendar.title', loadComponent: async () => (await import('./week-list.ts')).WeekList },
  { path: '**', canActivate: [thisWeek], children: [] },
];
