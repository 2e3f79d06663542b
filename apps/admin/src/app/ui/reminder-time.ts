import { FormControl } from '@angular/forms';
import { isFirstReminder } from '@saath/domain/programmes';

/** A time of the day before a session at which people may be reminded, or nothing. */
export const optionalReminderTime = (time: string | null) =>
  new FormControl<string | null>(time, ({ value }) => (isTimeFault(value) ? { time: true } : null));

/** An emptied field of time is an empty text. */
const isTimeFault = (value: unknown): boolean => typeof value === 'string' && value !== '' && !isFirstReminder(value);
