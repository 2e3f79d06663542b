import { daysBetween } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';

/** The days after admission on which the questionnaires of the series are asked; 0 is the admission. */
export const seriesDays = [0, 30, 90, 180, 360] as const;
export type SeriesDay = (typeof seriesDays)[number];

/** An answer this many days before a day of the series counts for it. */
const early = 7;
/** The last step is due for so many days. */
const daysOfLast = 90;

/** A step of the series in days since the admission: from `opens` an answer counts for it, and it may be due up to `ends`. */
export interface SeriesWindow {
  readonly day: SeriesDay;
  readonly opens: number;
  readonly ends: number;
}

/** The steps of the series in their order: each is due until the next one comes. The lists of the database are made of the same numbers. */
export const seriesWindows: readonly SeriesWindow[] = seriesDays.map((day, at) => ({
  ...{ day, opens: Math.max(0, day - early) },
  ends: (seriesDays[at + 1] ?? day + daysOfLast + 1) - 1,
}));

/** A day of the series, with its date. */
export interface SeriesStep {
  readonly day: SeriesDay;
  readonly on: Day;
}

export interface SeriesState {
  /** The step that is due and was not answered yet; null for none. An earlier one that was left out is not owed any more. */
  readonly due: SeriesStep | null;
  /** The next step to come; null after the last one. */
  readonly next: SeriesStep | null;
}

const stepAt = (admittedOn: Day, window: SeriesWindow | undefined): SeriesStep | undefined =>
  window === undefined ? undefined : { day: window.day, on: admittedOn.add({ days: window.day }) };

/** The step of the series for which an answer of this day counts; undefined before the admission. */
export function stepOf(admittedOn: Day, answeredOn: Day): SeriesStep | undefined {
  const since = daysBetween(admittedOn, answeredOn);
  return stepAt(
    admittedOn,
    seriesWindows.findLast(({ opens }) => opens <= since),
  );
}

/**
 * The step of the series to ask for: the one that is due, otherwise the one that comes within seven days; null when it was answered, or when
 * there is none.
 */
export function askedStep(admittedOn: Day, answeredOn: readonly Day[], today: Day): SeriesStep | null {
  const since = daysBetween(admittedOn, today);
  const answers = answeredOn.map((day) => daysBetween(admittedOn, day));
  const asked = seriesWindows.find(({ opens, ends }) => opens <= since && since <= ends && !answers.some((answered) => answered >= opens));
  return stepAt(admittedOn, asked) ?? null;
}

/**
 * The step of the series that is due: the latest whose date has come, unless it was answered from seven days before. A step is due until the
 * next one comes, and the last for 90 days.
 */
export function seriesState(admittedOn: Day, answeredOn: readonly Day[], today: Day): SeriesState {
  const since = daysBetween(admittedOn, today);
  const asked = askedStep(admittedOn, answeredOn, today);
  const next = seriesWindows.find(({ day }) => day > since);
  return { due: asked !== null && asked.day <= since ? asked : null, next: stepAt(admittedOn, next) ?? null };
}
