import type { Recurrence } from './recurrence.ts';

/** The parts of a rule that has only a frequency. */
const plain: Omit<Recurrence, 'frequency'> = {
  interval: 1,
  days: [],
  monthDays: [],
  months: [],
  positions: [],
  weekStart: 'MO',
  count: null,
};

/** Writes a rule as RFC 5545 does, without the parts that have their default value: `FREQ=WEEKLY;INTERVAL=2;BYDAY=WE`. `readRecurrence` reads it back. */
export function recurrenceText(rule: Pick<Recurrence, 'frequency'> & Partial<Recurrence>): string {
  const { frequency, interval, days, monthDays, months, positions, weekStart, count } = { ...plain, ...rule };
  const parts: readonly (readonly [name: string, value: string])[] = [
    ['FREQ', frequency.toUpperCase()],
    ['INTERVAL', interval === 1 ? '' : `${interval}`],
    ['BYDAY', days.map(({ nth, weekday }) => `${nth ?? ''}${weekday}`).join(',')],
    ['BYMONTHDAY', monthDays.join(',')],
    ['BYMONTH', months.join(',')],
    ['BYSETPOS', positions.join(',')],
    ['WKST', weekStart === 'MO' ? '' : weekStart],
    ['COUNT', count === null ? '' : `${count}`],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map((part) => part.join('='))
    .join(';');
}
