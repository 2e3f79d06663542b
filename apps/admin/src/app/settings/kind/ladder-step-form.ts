import { FormControl, FormGroup, Validators } from '@angular/forms';
import { isDueInBounds, ladderBounds, type LadderChannel, type LadderPerson, type WrittenStep } from '@saath/domain/programmes';

/** The two ways to say when a step is due: so many minutes after it begins, or at a time of day. */
export const dueWays = ['after', 'at'] as const;
export type DueWay = (typeof dueWays)[number];

export const minutesBounds = { from: 0, to: ladderBounds.minutes };
export const daysBounds = { from: 0, to: ladderBounds.days };
export const timeBounds = { from: ladderBounds.from, to: ladderBounds.to };

interface Bounds {
  readonly from: number;
  readonly to: number;
}
/** A number that must be given; emptied, it is null. */
const givenNumber = ({ from, to }: Bounds, value: number) =>
  new FormControl<number | null>(value, [(control) => Validators.required(control), Validators.min(from), Validators.max(to)]);

const isWaking = (at: string): boolean => isDueInBounds({ at, day: 0 });

/** The fields of a step of a ladder. */
export const stepForm = ({ who, due, channel, patience }: WrittenStep) =>
  new FormGroup({
    who: new FormControl<LadderPerson>(who, { nonNullable: true }),
    way: new FormControl<DueWay>(due.at === undefined ? 'after' : 'at', { nonNullable: true }),
    after: givenNumber(minutesBounds, due.after ?? 60),
    at: new FormControl<string>(due.at ?? ladderBounds.to, {
      nonNullable: true,
      validators: [({ value }) => (isWaking(String(value)) ? null : { time: true })],
    }),
    day: givenNumber(daysBounds, due.day ?? 0),
    channel: new FormControl<LadderChannel>(channel, { nonNullable: true }),
    patience: givenNumber(minutesBounds, patience),
  });
export type StepForm = ReturnType<typeof stepForm>;

/** An emptied number is none, which no bound allows. */
const none = -1;

/** The step that its fields say. */
export function stepOf(form: StepForm): WrittenStep {
  const { who, way, after, at, day, channel, patience } = form.getRawValue();
  const due = way === 'after' ? { after: after ?? none } : { at, day: day ?? none };
  return { who, due, channel, patience: patience ?? none };
}

/** A step that is added: a call of the mentor in the evening, where that is not there yet. */
export const anotherStep: WrittenStep = { who: 'mentor', due: { at: ladderBounds.to, day: 0 }, channel: 'phone', patience: 60 };
