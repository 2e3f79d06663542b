import { dayFrom, Temporal } from '@saath/domain/kernel';

/** An instant as the API words it, or as the clock of this device gives it. */
type At = string | Temporal.Instant;
const instantOf = (at: At): Temporal.Instant => (typeof at === 'string' ? Temporal.Instant.from(at) : at);
/** As the API words instants: in UTC, to the millisecond. */
export const isoOf = (at: Temporal.Instant): string => at.toString({ fractionalSecondDigits: 3 });

/** Compares two instants, for sorting: the earlier one first. */
export const compareInstants = (a: At, b: At): number => Temporal.Instant.compare(instantOf(a), instantOf(b));
/** Whether an instant has come. */
export const hasCome = (at: At, now: Temporal.Instant): boolean => compareInstants(at, now) <= 0;
/** The instant some minutes later (or earlier), as the API words it. */
export const addMinutes = (at: At, minutes: number): string => isoOf(instantOf(at).add({ minutes }));

/** The day some days later (or earlier), by the calendar alone. Days are `YYYY-MM-DD`. */
export const addDays = (from: string, days: number): string => Temporal.PlainDate.from(from).add({ days }).toString();

/** The same day some months later; the last day of a month that does not have it. */
export const addMonths = (from: string, months: number): string => Temporal.PlainDate.from(from).add({ months }).toString();

/** Whole days between two days; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** Monday of the week of a day. */
export const mondayOf = (day: string): string => addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);

/** Whether a text of an address names a day that exists. */
export const isDay = (text: string): boolean => dayFrom(text) !== undefined;

/** Wall clock of an instant in a zone, as `YYYY-MM-DDTHH:MM`. */
const wallClock = (at: At, timeZone: string): string =>
  instantOf(at).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });

export const dayIn = (at: At, timeZone: string): string => wallClock(at, timeZone).slice(0, 10);
export const timeIn = (at: At, timeZone: string): string => wallClock(at, timeZone).slice(11);
/** Today in a zone, by the clock of this device. */
export const todayIn = (timeZone: string): string => dayIn(Temporal.Now.instant(), timeZone);

/**
 * The instant of a wall clock (`YYYY-MM-DDTHH:MM`) in a zone. A clock that a change of summer time skips becomes the moment after it;
 * one that comes twice is the earlier.
 */
export const instantAt = (wall: string, timeZone: string): string =>
  isoOf(Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone, { disambiguation: 'compatible' }).toInstant());

export const minutesBetween = (from: At, to: At): number => Math.round(instantOf(from).until(instantOf(to)).total('minutes'));
