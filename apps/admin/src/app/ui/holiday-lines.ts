import type { BranchHoliday, HolidayDay } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

type Closed = HolidayDay['holidays'][number];

/** How many branches are named; more are counted. */
const named = 3;

/** Holidays of one day by their name, each with the branches that are closed for it. */
export const closedFor = (holidays: readonly Pick<BranchHoliday, 'name' | 'branchId' | 'branchName'>[]): readonly Closed[] =>
  [...Map.groupBy(holidays, ({ name }) => name)].map(([name, closed]) => ({
    ...{ name, branchIds: closed.map(({ branchId }) => branchId), branchNames: closed.map(({ branchName }) => branchName) },
  }));

/** The holidays of one day, a line for each name: the name alone where every branch of the reader is closed, else with the branches. */
export function holidayLines(words: Words, holidays: readonly Closed[], branches: number): readonly string[] {
  return holidays.map(({ name, branchIds, branchNames }) => {
    if (branchIds.length >= branches) return name;
    if (branchIds.length > named) return words.count('today.holiday.many', branchIds.length, { name });
    return words.say('today.holiday.closed', { name, branches: words.list(branchNames) });
  });
}
