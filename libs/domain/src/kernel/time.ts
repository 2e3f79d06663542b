import { Temporal } from 'temporal-polyfill';

export { Temporal };

/** An instant; as text, ISO 8601 in UTC: `2026-06-02T12:00:00Z`. */
export type Instant = Temporal.Instant;

/** A calendar day in the time zone of a branch; as text, `2026-06-02`. */
export type Day = Temporal.PlainDate;

/** A time of day in the time zone of a branch; as text, `17:30`. */
export type LocalTime = Temporal.PlainTime;

/** The languages of the product. Another language is another file of texts, never an `if`. */
export const languages = ['en', 'hi', 'mr'] as const;
export type Language = (typeof languages)[number];
export type Localised = Readonly<Record<Language, string>>;

/**
 * An IANA time zone that the runtime knows, with the capitals of its name: `Asia/Kolkata` for `asia/kolkata`. An offset such as `+05:30` is
 * none: databases read its sign the other way round, and it has no summer time.
 */
export const timeZoneNamed = (text: string): string | undefined =>
  /^[A-Za-z]/.test(text) ? readOrNothing(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId) : undefined;

export const isTimeZone = (text: string): boolean => timeZoneNamed(text) !== undefined;

export const dayIn = (at: Instant, timeZone: string): Day => at.toZonedDateTimeISO(timeZone).toPlainDate();
export const isBefore = (a: Instant, b: Instant): boolean => Temporal.Instant.compare(a, b) < 0;
export const earliest = (instants: readonly Instant[]): Instant | undefined =>
  instants.toSorted((a, b) => Temporal.Instant.compare(a, b))[0];
export const isDayBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;
/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => from.until(to, { largestUnit: 'days' }).days;

/** Reads `YYYY-MM-DD` and nothing else; undefined for another notation or a day that does not exist (`2026-02-31`, any day of the year 0). */
export function dayFrom(text: string): Day | undefined {
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) ? readOrNothing(() => Temporal.PlainDate.from(text, { overflow: 'reject' })) : undefined;
}

/** Reads `HH:MM` on a 24-hour clock and nothing else; undefined for another notation. */
export function localTimeFrom(text: string): LocalTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? Temporal.PlainTime.from(text) : undefined;
}

/** Reads ISO 8601 with an offset or `Z`; undefined for anything else. */
export function instantFrom(text: string): Instant | undefined {
  return readOrNothing(() => Temporal.Instant.from(text));
}

/** `07:30`: a local time as the database and the API write it. */
export const localTimeText = (time: LocalTime): string => time.toString({ smallestUnit: 'minute' });

function readOrNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
