import { Temporal } from '@saath/domain/kernel';
import { addDays, mondayOf } from '../ui/zoned-time.ts';

export const calendarViews = ['day', 'week', 'month', 'list'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Days from the first to the last, both included. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** The days that a view of a day shows. A month is shown in whole weeks. */
export function rangeOf(view: CalendarView, day: string): DayRange {
  switch (view) {
    case 'day':
      return { first: day, last: day };
    case 'week':
    case 'list':
      return { first: mondayOf(day), last: addDays(mondayOf(day), 6) };
    case 'month': {
      const { first, last } = monthOf(day);
      return { first: mondayOf(first), last: addDays(mondayOf(last), 6) };
    }
  }
}

/** The first and the last day of the month of a day. */
export function monthOf(day: string): DayRange {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  return { first: first.toString(), last: first.with({ day: first.daysInMonth }).toString() };
}

/** The day that the view shows before or after: a day, a week or a month further. */
export function stepped(view: CalendarView, day: string, by: 1 | -1): string {
  if (view === 'month') return Temporal.PlainDate.from(monthOf(day).first).add({ months: by }).toString();
  return addDays(day, view === 'day' ? by : 7 * by);
}
