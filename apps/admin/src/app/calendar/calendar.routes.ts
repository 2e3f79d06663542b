import { inject } from '@angular/core';
import { BreakpointObserver } from '@angular/cdk/layout';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { Session } from '../api/session.ts';
import { only } from '../shell/guards.ts';
import { todayIn } from '../ui/zoned-time.ts';
import type { CalendarView } from './calendar-range.ts';

/** From this width on there is room for the seven columns of a week. */
const wide = '(min-width: 905px)';

/** Without a day in the address, today; the filters stay. */
const today =
  (view?: CalendarView): CanActivateFn =>
  ({ queryParams }) => {
    const shown = view ?? (inject(BreakpointObserver).isMatched(wide) ? 'week' : 'list');
    return inject(Router).createUrlTree(['/calendar', shown, todayIn(inject(Session).timeZone())], { queryParams });
  };

const grid = (view: 'day' | 'week' | 'month') => ({
  path: `${view}/:date`,
  title: 'calendar.title',
  data: { view },
  loadComponent: async () => (await import('./calendar-page.ts')).CalendarPage,
});
const withoutDay = (view: CalendarView) => ({ path: view, pathMatch: 'full' as const, canActivate: [today(view)], children: [] });

export const calendarRoutes: Routes = [
  ...(['day', 'week', 'month', 'list'] as const).map(withoutDay),
  { path: 'list/:date', title: 'calendar.title', loadComponent: async () => (await import('./week-list.ts')).WeekList },
  ...(['day', 'week', 'month'] as const).map(grid),
  {
    path: 'away',
    title: 'calendar.away.title',
    loadComponent: async () => (await import('./away/away-page.ts')).AwayPage,
  },
  {
    path: 'away/:id',
    title: 'calendar.away.title',
    canActivate: [only('groups:write')],
    loadComponent: async () => (await import('./away/absence-page.ts')).AbsencePage,
  },
  { path: '**', canActivate: [today()], children: [] },
];
