import { Temporal } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import { dateNumbersOf } from './date-numbers.ts';

export const dayMs = 86_400_000;
const minuteMs = 60_000;
const minutesOfDay = 1_440;
/** The most values of one kind that are remembered, about two megabytes. */
const rememberedAtMost = 8_000;

/** Remembers by number what is costly to make and never changes. The groups of a centre meet on the same days, at the same few times. */
function remembering<Made>(make: (key: number) => Made): (key: number) => Made {
  const remembered = new Map<number, Made>();
  return (key) => {
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= rememberedAtMost) remembered.clear();
    const made = make(key);
    remembered.set(key, made);
    return made;
  };
}

/** A local time, by the minutes from the beginning of 1970. */
export const localTimeAt = remembering((minutes) => {
  const day = Math.floor(minutes / minutesOfDay);
  const { year, month, date } = dateNumbersOf(day);
  const ofDay = minutes - day * minutesOfDay;
  return new Temporal.PlainDateTime(year, month, date, Math.floor(ofDay / 60), ofDay % 60);
});

/** An instant, by its milliseconds. */
export const instantAt: (milliseconds: number) => Instant = remembering((milliseconds) =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds),
);

/**
 * The milliseconds of a local time in a zone. Asking the zone costs more than all the rest of an occurrence, so its offset is remembered for
 * each day of UTC: where it is the same at the ends of the days around the local time, it is the same between them, because no zone goes
 * there and back within a day. (Some do within a week.) Beside a change of the clocks each start is read in the zone.
 */
export function startIn(timeZone: string, minutes: number): number {
  const offset = steadyOffset(Math.floor(minutes / minutesOfDay), timeZone);
  return offset === undefined ? localTimeAt(minutes).toZonedDateTime(timeZone).epochMilliseconds : minutes * minuteMs - offset;
}

/** The offset of a day of UTC and of those beside it, in which its local times lie; undefined when it changes there. */
function steadyOffset(day: number, timeZone: string): number | undefined {
  const offsetAt = offsetsOf(timeZone);
  const offset = offsetAt(day - 1);
  for (let other = day; other <= day + 2; other += 1) if (offsetAt(other) !== offset) return undefined;
  return offset;
}

const zones = new Map<string, (day: number) => number>();

/** The minutes from the beginning of 1970 to the local time of an instant in a zone, which is given by its milliseconds. */
export function localMinutesIn(timeZone: string, milliseconds: number): number {
  const offset =
    steadyOffset(Math.floor(milliseconds / dayMs), timeZone) ??
    Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000;
  return Math.floor((milliseconds + offset) / minuteMs);
}

/** How far a zone is ahead of UTC at the beginning of each day, in milliseconds. */
function offsetsOf(timeZone: string): (day: number) => number {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const offsets = remembering((day) => instantAt(day * dayMs).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000);
  zones.set(timeZone, offsets);
  return offsets;
}
