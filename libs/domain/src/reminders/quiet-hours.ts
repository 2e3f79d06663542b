import { Temporal } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import { isQuiet } from '../centres/index.ts';
import type { QuietHours } from '../centres/index.ts';

/** Whether an instant is in the quiet hours of a zone, in which no message is sent. */
export const isQuietAt = (at: Instant, timeZone: string, hours: QuietHours): boolean =>
  isQuiet(at.toZonedDateTimeISO(timeZone).toPlainTime(), hours);

/**
 * The instant itself when it is not in the quiet hours, otherwise the last minute before those quiet hours: a reminder moves earlier, so
 * that it still arrives before the session. Undefined if the quiet hours leave no such minute within a day.
 */
export function beforeQuietHours(at: Instant, timeZone: string, hours: QuietHours): Instant | undefined {
  if (!isQuietAt(at, timeZone, hours)) return at;
  const local = at.toZonedDateTimeISO(timeZone);
  const begin = local.withPlainTime(hours.quietFrom);
  const began = Temporal.ZonedDateTime.compare(begin, local) <= 0 ? begin : begin.subtract({ days: 1 }).withPlainTime(hours.quietFrom);
  const last = began.subtract({ minutes: 1 }).toInstant();
  return isQuietAt(last, timeZone, hours) ? undefined : last;
}
