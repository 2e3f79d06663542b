import { Temporal, isBefore } from '../kernel/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { LadderStep } from '../programmes/index.ts';

/** The hours in which people are called: from nine in the morning to eight in the evening. */
const wakingHours = { from: 9, to: 20 } as const;

const atHour = (day: Temporal.PlainDate, hour: number, timeZone: string): Instant =>
  day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) }).toInstant();

/**
 * The instant within waking hours: a time in the night becomes nine in the morning after it. A step that begins an hour or more before eight
 * in the evening is due that evening at the latest, if its time falls into the night.
 */
function withinWakingHours(due: Instant, beganAt: Instant, timeZone: string): Instant {
  const day = due.toZonedDateTimeISO(timeZone).toPlainDate();
  const [morning, evening] = [atHour(day, wakingHours.from, timeZone), atHour(day, wakingHours.to, timeZone)];
  if (!isBefore(due, morning) && !isBefore(evening, due)) return due;
  const latest = isBefore(due, morning) ? atHour(day.subtract({ days: 1 }), wakingHours.to, timeZone) : evening;
  const next = isBefore(due, morning) ? morning : atHour(day.add({ days: 1 }), wakingHours.from, timeZone);
  return isBefore(latest.subtract({ hours: 1 }), beganAt) ? next : latest;
}

interface Due {
  readonly beganAt: Instant;
  readonly timeZone: string;
  readonly at: Instant;
}

/** When steps were last found to be due: a ladder is evaluated several times in a row, and the clock of a zone is slow to read. */
const known = new WeakMap<Pick<LadderStep, 'due'>, Due>();

/** When a step is due that begins at an instant. A time of day that has passed by then is that of the next day. */
export function dueOfStep(step: Pick<LadderStep, 'due'>, beganAt: Instant, timeZone: string): Instant {
  const last = known.get(step);
  if (last?.timeZone === timeZone && last.beganAt.epochMilliseconds === beganAt.epochMilliseconds) return last.at;
  const at = dueAfter(step, beganAt, timeZone);
  known.set(step, { beganAt, timeZone, at });
  return at;
}

function dueAfter({ due }: Pick<LadderStep, 'due'>, beganAt: Instant, timeZone: string): Instant {
  if ('after' in due) return withinWakingHours(beganAt.add({ minutes: due.after }), beganAt, timeZone);
  const plainTime = Temporal.PlainTime.from(due.at);
  const day = beganAt.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: due.day });
  const at = day.toZonedDateTime({ timeZone, plainTime }).toInstant();
  return isBefore(beganAt, at) ? at : day.add({ days: 1 }).toZonedDateTime({ timeZone, plainTime }).toInstant();
}
