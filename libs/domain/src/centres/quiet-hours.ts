import { Temporal } from '../kernel/index.ts';
import type { Instant, LocalTime } from '../kernel/index.ts';

export interface QuietHours {
  readonly quietFrom: LocalTime;
  readonly quietUntil: LocalTime;
}

/** Whether a local time is in the quiet hours, in which no message is sent. The first minute is quiet, the end is not. */
export function isQuiet(time: LocalTime, { quietFrom, quietUntil }: QuietHours): boolean {
  const afterStart = Temporal.PlainTime.compare(time, quietFrom) >= 0;
  const beforeEnd = Temporal.PlainTime.compare(time, quietUntil) < 0;
  return Temporal.PlainTime.compare(quietFrom, quietUntil) < 0 ? afterStart && beforeEnd : afterStart || beforeEnd;
}

/**
 * The instant itself when it is not in the quiet hours of the zone, otherwise the end of those quiet hours. On a day when the clocks
 * change, the end may occur twice or not at all: the first later end that is not quiet counts.
 */
export function afterQuietHours(at: Instant, timeZone: string, hours: QuietHours): Instant {
  const local = at.toZonedDateTimeISO(timeZone);
  if (!isQuiet(local.toPlainTime(), hours)) return at;
  const ends = [0, 1, 2].flatMap((days) => {
    const end = local.toPlainDate().add({ days }).toPlainDateTime(hours.quietUntil);
    return (['earlier', 'later'] as const).map((disambiguation) => end.toZonedDateTime(timeZone, { disambiguation }));
  });
  const first = ends.find((end) => Temporal.ZonedDateTime.compare(end, local) > 0 && !isQuiet(end.toPlainTime(), hours));
  if (first === undefined) throw new Error('quiet hours end within two days');
  return first.toInstant();
}
