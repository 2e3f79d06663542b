import type { BranchHoliday } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

type OnDay = Pick<BranchHoliday, 'name' | 'branchId' | 'branchName'>;

/** How many branches are named; more are counted. */
const named = 3;

/** The holidays of one day, a line for each name: the name alone where every branch of the reader is closed, else with the branches. */
export function holidayLines(words: Words, holidays: readonly OnDay[], branches: number): readonly string[] {
  return [...Map.groupBy(holidays, ({ name }) => name)].map(([name, closed]) => {
    if (closed.length >= branches) return name;
    if (closed.length > named) return words.count('today.holiday.many', closed.length, { name });
    return words.say('today.holiday.closed', { name, branches: words.list(closed.map(({ branchName }) => branchName)) });
  });
}
