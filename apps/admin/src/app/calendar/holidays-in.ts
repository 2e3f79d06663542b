import { httpResource } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import { apiRoot, queryOf } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import type { HolidayDay, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { holidayLines } from '../ui/index.ts';
import type { CalendarFilters } from './calendar-filters.ts';

/** As many days as a calendar shows are one page, however many branches are closed. */
const mostDays = 200;

/** The holidays of a day at the branches that are shown, in words. Call it where a store is made. */
export function holidaysIn(
  range: () => { readonly first: string; readonly last: string },
  filters: () => Pick<CalendarFilters, 'chosenBranches' | 'branches'>,
): (day: string) => readonly string[] {
  const words = inject(Words);
  const days = httpResource<Page<HolidayDay>>(() => ({
    url: `${apiRoot}/holidays/days`,
    params: queryOf({ from: range().first, to: range().last, branchId: filters().chosenBranches(), limit: mostDays }),
  }));
  const lines = computed(() => {
    const branches = filters().chosenBranches().length || filters().branches().length || Infinity;
    return new Map(itemsOf(days).map(({ on, holidays }) => [on, holidayLines(words, holidays, branches)]));
  });
  return (day) => lines().get(day) ?? [];
}
