import { addDays, daysBetween, mondayOf } from '../ui/zoned-time.ts';
import type { RecurrenceAnswers } from './recurrence-of.ts';

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (months: number): string => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;

/**
 * The first day from one on that lies in a period in which a rhythm falls, so that it can be counted from there and still keep its turn: the
 * weeks of a group that meets every second week stay those weeks.
 */
export function nextTurn({ every, interval }: Pick<RecurrenceAnswers, 'every' | 'interval'>, began: string, from: string): string {
  if (from <= began) return began;
  const left = (gone: number): number => (interval - (gone % interval)) % interval;
  switch (every) {
    case 'daily':
      return addDays(from, left(daysBetween(began, from)));
    case 'weekly': {
      const weeks = left(daysBetween(mondayOf(began), mondayOf(from)) / 7);
      return weeks === 0 ? from : addDays(mondayOf(from), weeks * 7);
    }
    case 'monthly':
    case 'dates': {
      const months = left(monthsOf(from) - monthsOf(began));
      return months === 0 ? from : firstOf(monthsOf(from) + months);
    }
    case 'kept':
      return began;
  }
}
