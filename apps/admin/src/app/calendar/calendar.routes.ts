import { inject } from '@angular/core';
import { BreakpointObserver } from '@angular/cdk/layout';
import { type CanActivateFn, type CanMatchFn, Router, type Routes } from '@angular/router';
import { Session } from '../api/session.ts';
import { only } from '../shell/guards.ts';
import { isDay, todayIn } from '../ui/zoned-time.ts';
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

/** `week/2026-11-30` is an address, `week/soon` is none. */
const ofADay: CanMatchFn = (_route, [, day]) => day !== undefined && isDay(day.path);

const grid = (view: 'day' | 'week' | 'month') => ({
  path: `${view}/:date`,
  canMatch: [ofADay],
  title: 'calendar.title',
  data: { view },
  loadComponent: async () => (await import('./calendar-page.ts')).CalendarPage,
});
const withoutDay = (view: CalendarView) => ({ path: view, pathMatch: 'full' as const, canActivate: [today(view)], children: [] });

export const calendarRoutes: Routes = [
  ...(['day', 'week', 'month', 'list'] as const).map(withoutDay),
  {
    path: 'list/:date',
    canMatch: [ofADay],
    title: 'calendar.title',
    loadComponent: async () => (await import('./week-list.ts')).WeekList,
  },
  ...(['day', 'week', 'month'] as const).map(grid),
  {
    path: 'away',
    title: 'calendar.absences.title',
    loadComponent: async () => (await import('./absences/absences-page.ts')).AbsencesPage,
  },
  {
    path: 'away/:id',
    title: 'calendar.absences.title',
    canActivate: [only('groups:write')],
    loadComponent: async () => (await import('./absences/absence-page.ts')).AbsencePage,
  },
  { path: '', pathMatch: 'full', canActivate: [today()], children: [] },
];
