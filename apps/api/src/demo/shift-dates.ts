import { Temporal, type Day } from '@saath/domain/kernel';

/** The day for which the sample sheets were written. */
const sheetDay = Temporal.PlainDate.from('2026-11-22');

/** Shifts every date of a sheet from {@link sheetDay} to today. `whole: 'weeks'` preserves weekdays, which a timetable needs. */
export function shiftDates(sheet: string, today: Day, whole: 'days' | 'weeks'): string {
  const days = sheetDay.until(today, { largestUnit: 'days' }).days;
  const by = whole === 'weeks' ? Math.floor(days / 7) * 7 : days;
  return sheet.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => Temporal.PlainDate.from(day).add({ days: by }).toString());
}
