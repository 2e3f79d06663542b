import { daysBetween, isDayBefore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';

/** The days after admission on which the questionnaires of the series are asked; 0 is the admission. */
export const seriesDays = [0, 30, 90, 180, 360] as const;
export type SeriesDay = (typeof seriesDays)[number];

/** An answer this many days before a day of the series counts for it. */
const early = 7;

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

const stepsFrom = (admittedOn: Day): readonly SeriesStep[] => seriesDays.map((day) => ({ day, on: admittedOn.add({ days: day }) }));
const opensOn = ({ day, on }: SeriesStep): Day => (day === 0 ? on : on.subtract({ days: early }));

/** The step of the series for which an answer of this day counts; undefined before the admission. */
export const stepOf = (admittedOn: Day, answeredOn: Day): SeriesStep | undefined =>
  stepsFrom(admittedOn).findLast((step) => !isDayBefore(answeredOn, opensOn(step)));

/**
 * The step of the series that is due: the latest whose date has come, unless it was answered from seven days before. A step is due until the
 * next one comes, and the last for 90 days.
 */
export function seriesState(admittedOn: Day, answeredOn: readonly Day[], today: Day): SeriesState {
  const steps = stepsFrom(admittedOn);
  const present = steps.findLast(({ on }) => !isDayBefore(today, on));
  const next = steps.find(({ on }) => isDayBefore(today, on)) ?? null;
  const isAnswered = present !== undefined && answeredOn.some((day) => !isDayBefore(day, opensOn(present)));
  const isOver = present !== undefined && next === null && daysBetween(present.on, today) > daysOfLast;
  return { due: present === undefined || isAnswered || isOver ? null : present, next };
}

const daysOfLast = 90;
