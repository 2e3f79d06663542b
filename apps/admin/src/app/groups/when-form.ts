import { FormControl, FormGroup } from '@angular/forms';
import { sessionMinutes } from '@saath/domain/groups';
import { recurrenceLimits } from '@saath/domain/kernel';
import type { Schedule } from '../api/shapes.ts';
import { numberWithin, optionalNumberWithin, optionalText, requiredChoice, requiredText, setEnabled } from '../ui/fields.ts';
import { answersOf, type Every, intervalLimits, noAnswers } from './recurrence-of.ts';

/** The fields for each way to repeat. */
const asked = {
  interval: (every: Every) => every !== 'kept',
  days: (every: Every) => every === 'weekly' || every === 'monthly',
  places: (every: Every) => every === 'monthly',
  dates: (every: Every) => every === 'dates',
};

export type WhenForm = ReturnType<typeof whenForm>;

/** The weeks before a later rhythm: how many are allowed, and how many the group sets itself. */
export interface FirstWeeks {
  readonly range: { readonly from: number; readonly to: number };
  readonly own: number | null;
}

/**
 * The form of a schedule, filled with the present one. Fields that do not belong to the chosen repetition are disabled, and the weeks where no
 * later rhythm follows.
 */
export function whenForm(firstDay: string, { startsOn, startsAt, minutes, recurrence, until }: Partial<Schedule> = {}, weeks?: FirstWeeks) {
  const known = recurrence === undefined ? noAnswers : answersOf(recurrence, startsOn ?? firstDay);
  const form = new FormGroup({
    every: new FormControl<Every>(known.every, { nonNullable: true }),
    interval: numberWithin(known.interval, intervalLimits),
    days: requiredChoice<string>(known.days),
    places: requiredChoice<number>(known.places),
    dates: requiredChoice<number>(known.dates),
    kept: optionalText(known.kept),
    startsOn: requiredText(firstDay),
    startsAt: requiredText(startsAt ?? '10:30'),
    minutes: numberWithin(minutes ?? 60, sessionMinutes),
    until: optionalText(until ?? ''),
    times: optionalNumberWithin(recurrenceLimits.count, known.times),
    firstWeeks: optionalNumberWithin(weeks?.range ?? { from: 1, to: 1 }, weeks?.own ?? null),
  });
  setEnabled(form.controls.firstWeeks, weeks !== undefined);
  const { every, ...fields } = form.controls;
  const fit = (): void => {
    for (const name of ['interval', 'days', 'places', 'dates'] as const) setEnabled(fields[name], asked[name](every.value));
  };
  fit();
  every.valueChanges.subscribe(fit);
  return form;
}
