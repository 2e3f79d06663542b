import { Temporal } from '../kernel/index.ts';
import type { Instant, LocalTime } from '../kernel/index.ts';

export interface QuietHours {
  readonly quietFrom: LocalTime;
  readonly quietUntil: LocalTime;
}

/** Whether a message may not leave at this local time. The start is quiet, the end is not. */
export function isQuiet(time: LocalTime, { quietFrom, quietUntil }: QuietHours): boolean {
  const afterStart = Temporal.PlainTime.compare(time, quietFrom) >= 0;
  const beforeEnd = Temporal.PlainTime.compare(time, quietUntil) < 0;
  return Temporal.PlainTime.compare(quietFrom, quietUntil) < 0 ? afterStart && beforeEnd : afterStart || beforeEnd;
}

/** The instant itself when it is not quiet in the zone, otherwise the end of the quiet hours it falls into. */
export function afterQuietHours(at: Instant, timeZone: string, hours: QuietHours): Instant {
  const local = at.toZonedDateTimeISO(timeZone);
  if (!isQuiet(local.toPlainTime(), hours)) return at;
  const end = local.withPlainTime(hours.quietUntil);
  return (Temporal.ZonedDateTime.compare(end, local) > 0 ? end : end.add({ days: 1 })).toInstant();
}
