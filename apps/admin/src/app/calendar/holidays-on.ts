import type { BranchHoliday } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';
import { holidayLines } from '../ui/index.ts';
import type { CalendarFilters } from './calendar-filters.ts';

/** The holidays of a day at the branches that are shown, in words. */
export function holidaysOn(
  words: Words,
  { chosenBranches, branches }: Pick<CalendarFilters, 'chosenBranches' | 'branches'>,
  all: readonly BranchHoliday[],
  day: string,
): readonly string[] {
  const chosen = chosenBranches();
  const shown = all.filter(({ on, branchId }) => on === day && (chosen.length === 0 || chosen.includes(branchId)));
  return holidayLines(words, shown, chosen.length || branches().length || Infinity);
}
