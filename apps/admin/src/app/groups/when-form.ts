import { FormControl, FormGroup } from '@angular/forms';
import type { Schedule } from '../api/shapes.ts';
import { between, needed, someOf, text, turn, upTo } from '../ui/fields.ts';
import { answersOf, type Every, mostInterval, mostTimes, noAnswers } from './recurrence-of.ts';

/** Which fields go with each way to repeat. */
const asked = {
  interval: (every: Every) => every !== 'kept',
  days: (every: Every) => every === 'weekly' || every === 'monthly',
  places: (every: Every) => every === 'monthly',
  dates: (every: Every) => every === 'dates',
};

export type WhenForm = ReturnType<typeof whenForm>;

/** The fields about when a group meets, filled with the schedule there is. A field that does not go with what is chosen is off, and asks for nothing. */
export function whenForm(firstDay: string, { startsOn, startsAt, minutes, recurrence, until }: Partial<Schedule> = {}) {
  const known = recurrence === undefined ? noAnswers : answersOf(recurrence, startsOn ?? firstDay);
  const form = new FormGroup({
    every: new FormControl<Every>(known.every, { nonNullable: true }),
    interval: between(known.interval, 1, mostInterval),
    days: someOf<string>(known.days),
    places: someOf<number>(known.places),
    dates: someOf<number>(known.dates),
    kept: text(known.kept),
    startsOn: needed(firstDay),
    startsAt: needed(startsAt ?? '10:30'),
    minutes: between(minutes ?? 60, 5, 480),
    until: text(until ?? ''),
    times: upTo(mostTimes, known.times),
  });
  const { every, ...fields } = form.controls;
  const fit = (): void => {
    for (const name of ['interval', 'days', 'places', 'dates'] as const) turn(fields[name], asked[name](every.value));
  };
  fit();
  every.valueChanges.subscribe(fit);
  return form;
}
