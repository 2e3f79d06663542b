import { Temporal } from 'temporal-polyfill';

export { Temporal };

/** An instant, as every fact carries it: ISO 8601 in UTC, `2026-06-02T12:00:00Z`. */
export type Instant = Temporal.Instant;

/** A calendar day in a branch's own zone, `2026-06-02`. */
export type Day = Temporal.PlainDate;

/** A time on the wall of a branch, `17:30`. */
export type LocalTime = Temporal.PlainTime;

/** The languages the product speaks. A further one is a further file, never an `if`. */
export const languages = ['en', 'hi', 'mr'] as const;
export type Language = (typeof languages)[number];
export type Localised = Readonly<Record<Language, string>>;

/** Whether the runtime knows the IANA time zone. An offset is none: databases read its sign the other way round, and it knows no summer. */
export function isTimeZone(timeZone: string): boolean {
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone).timeZoneId.length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export const dayIn = (at: Instant, timeZone: string): Day => at.toZonedDateTimeISO(timeZone).toPlainDate();
export const isBefore = (a: Instant, b: Instant): boolean => Temporal.Instant.compare(a, b) < 0;
export const isDayBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;
/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => from.until(to, { largestUnit: 'days' }).days;

/** Reads `YYYY-MM-DD` and nothing else; undefined for another notation or a day that no calendar holds (`2026-02-31`, any of a year nought). */
export function dayFrom(text: string): Day | undefined {
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) ? readOrNothing(() => Temporal.PlainDate.from(text, { overflow: 'reject' })) : undefined;
}

/** Reads `HH:MM` on a 24-hour clock and nothing else. */
export function localTimeFrom(text: string): LocalTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? Temporal.PlainTime.from(text) : undefined;
}

/** Reads ISO 8601 with an offset or `Z`; undefined for anything else. */
export function instantFrom(text: string): Instant | undefined {
  return readOrNothing(() => Temporal.Instant.from(text));
}

/** `07:30`, as rows and wire carry a local time. */
export const localTimeText = (time: LocalTime): string => time.toString({ smallestUnit: 'minute' });

function readOrNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
