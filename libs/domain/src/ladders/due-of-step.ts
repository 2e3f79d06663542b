import { instantAt, localMinutesIn, startIn } from '../groups/index.ts';
import { Temporal } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { LadderStep } from '../programmes/index.ts';

const minuteMs = 60_000;
const minutesOfDay = 1_440;
/** The minutes of the day within which people are called: from nine in the morning to eight in the evening. */
const wakingHours = { from: 9 * 60, to: 20 * 60 } as const;

/** The days from the beginning of 1970 to the local day of an instant. */
const localDayOf = (timeZone: string, milliseconds: number): number => Math.floor(localMinutesIn(timeZone, milliseconds) / minutesOfDay);

/**
 * The milliseconds within waking hours: a time in the night becomes nine in the morning after it. A step that begins an hour or more before
 * eight in the evening is due that evening at the latest, if its time falls into the night.
 */
function withinWakingHours(due: number, beganAt: number, timeZone: string): number {
  const day = localDayOf(timeZone, due);
  const at = (onDay: number, ofDay: number): number => startIn(timeZone, onDay * minutesOfDay + ofDay);
  const [morning, evening] = [at(day, wakingHours.from), at(day, wakingHours.to)];
  if (morning <= due && due <= evening) return due;
  const [latest, next] = due < morning ? [at(day - 1, wakingHours.to), morning] : [evening, at(day + 1, wakingHours.from)];
  return latest - 60 * minuteMs < beganAt ? next : latest;
}

interface Due {
  readonly beganAt: Instant;
  readonly timeZone: string;
  readonly at: Instant;
}

/** When steps were last found to be due: a ladder is evaluated several times in a row. */
const known = new WeakMap<Pick<LadderStep, 'due'>, Due>();

/** When a step is due that begins at an instant. A time of day that has passed by then is that of the next day. */
export function dueOfStep(step: Pick<LadderStep, 'due'>, beganAt: Instant, timeZone: string): Instant {
  const last = known.get(step);
  if (last?.timeZone === timeZone && last.beganAt.epochMilliseconds === beganAt.epochMilliseconds) return last.at;
  const at = instantAt(dueAfter(step, beganAt.epochMilliseconds, timeZone));
  known.set(step, { beganAt, timeZone, at });
  return at;
}

function dueAfter({ due }: Pick<LadderStep, 'due'>, beganAt: number, timeZone: string): number {
  if ('after' in due) return withinWakingHours(beganAt + due.after * minuteMs, beganAt, timeZone);
  const { hour, minute } = Temporal.PlainTime.from(due.at);
  const minutes = (localDayOf(timeZone, beganAt) + due.day) * minutesOfDay + hour * 60 + minute;
  const at = startIn(timeZone, minutes);
  return beganAt < at ? at : startIn(timeZone, minutes + minutesOfDay);
}
