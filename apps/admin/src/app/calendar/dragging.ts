import type { CalendarOptions } from 'fullcalendar';

/** The part of the calendar that drags and hears clicks on a day: a file of its own, which comes beside that of the grid. */
export const loadDragging = async (): Promise<NonNullable<CalendarOptions['plugins']>> => [
  (await import('fullcalendar/interaction')).default,
];
