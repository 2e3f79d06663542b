import type { CalendarEntry } from './calendar-entry.ts';

/** The hours that are drawn also on a day without sessions. */
const usual = { first: 8, last: 20 } as const;

/**
 * The full hours from the first session to the end of the last one, at least those of an ordinary day. A session past midnight is drawn to
 * its end in the column of its day: its last hour counts on from 24, at most as far as the columns begin again.
 */
export function hoursOf(entries: readonly Pick<CalendarEntry, 'start' | 'end'>[]): { readonly first: number; readonly last: number } {
  const first = Math.min(usual.first, ...entries.map(({ start }) => Math.floor(hourOf(start))));
  const last = entries.map(({ start, end }) => Math.ceil(hourOf(end)) + (start.slice(0, 10) === end.slice(0, 10) ? 0 : 24));
  return { first, last: Math.min(Math.max(usual.last, ...last), 24 + first) };
}

const hourOf = (text: string): number => Number(text.slice(11, 13)) + Number(text.slice(14, 16)) / 60;
