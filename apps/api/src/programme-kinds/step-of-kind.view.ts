import type { LadderChannel, LadderPerson, WrittenDue, WrittenStep } from '@saath/domain/programmes';
import type { Count, Minutes, TimeText } from '../http/units.ts';

/** When a step of a ladder is due: so many minutes after it begins, or at a time of day. */
export class DueOfStepView implements WrittenDue {
  /** The minutes after the step begins; left out for a time of day. */
  after?: Minutes;
  /** The time of day, from 09:00 to 20:00; left out for minutes. */
  at?: TimeText;
  /** The number of days after the day on which the step begins, 0 for that day; left out for minutes. */
  day?: Count;
}

/** A step of the ladders of a kind. */
export class StepOfKindView implements WrittenStep {
  /** The person of the step. */
  who: LadderPerson;
  /** When the step is due. */
  due: DueOfStepView;
  /** How the member is contacted. */
  channel: LadderChannel;
  /** The time for which the step waits after it is due, before the next one begins. */
  patience: Minutes;
}
