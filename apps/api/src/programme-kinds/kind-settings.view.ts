import type { EnrolmentMode, KindSettings, ProgrammeOverrides } from '@saath/domain/programmes';
import type { Count, Days, Minutes, TimeText } from '../http/units.ts';
import type { StepOfKindView } from './step-of-kind.view.ts';

/** The settings of a kind in which a centre and a branch may differ from it, as the kind has them. */
export class KindDefaultsView implements KindSettings {
  /** The number of seats; null without a limit. A centre or a branch sets at most as many. */
  cap: Count | null;
  /** How long a session lasts. */
  minutes: Minutes;
  /** Whether a full group has a waiting list. */
  waitingList: boolean;
  /** How people join. A centre or a branch sets this or a stricter way. */
  enrolment: EnrolmentMode;
  /** After how many weeks a group goes on in the later rhythm of the kind; null where the kind has one rhythm. */
  firstWeeks: Count | null;
  /** For how many days after its end a session may be corrected. */
  correctionDays: Days;
  /** From how many minutes after the start a person who comes is late. */
  lateAfter: Minutes;
  /** After how many misses a ladder opens; 0 for never. */
  ladderAfter: Count;
  /** The steps of a ladder, the last one the counsellor in charge. */
  ladderSteps: readonly StepOfKindView[];
  /** When people are reminded on the day before; null where the kind counts back from the start. */
  firstReminder: TimeText | null;
  /** Always null: the course of the kind itself is its `agenda`. */
  agenda: readonly string[] | null;
}

/** The settings of a centre or a branch that differ; a setting that is left out is as the level before has it. */
export class KindOverridesView {
  /** The number of seats. */
  cap?: Count;
  /** How long a session lasts. */
  minutes?: Minutes;
  /** Whether a full group has a waiting list. */
  waitingList?: boolean;
  /** How people join. */
  enrolment?: EnrolmentMode;
  /** After how many weeks a group goes on in the later rhythm of the kind. */
  firstWeeks?: Count;
  /** For how many days after its end a session may be corrected. */
  correctionDays?: Days;
  /** From how many minutes after the start a person who comes is late. */
  lateAfter?: Minutes;
  /** After how many misses a ladder opens; 0 for never. */
  ladderAfter?: Count;
  /** The steps of a ladder, the last one the counsellor in charge. */
  ladderSteps?: readonly StepOfKindView[];
  /** When people are reminded on the day before. */
  firstReminder?: TimeText;
  /**
   * The course of a session, a step a line with its minutes first.
   * @example ["10 Welcome", "40 Round", "10 Tea"]
   */
  agenda?: readonly string[];
}

/** Seats that were once set to none are those of the kind. */
export const differencesOf = ({ cap, firstWeeks, firstReminder, agenda, ...others }: ProgrammeOverrides): KindOverridesView => ({
  ...others,
  ...(cap === null || cap === undefined ? {} : { cap }),
  ...(firstWeeks === null || firstWeeks === undefined ? {} : { firstWeeks }),
  ...(agenda === null || agenda === undefined ? {} : { agenda }),
  ...(firstReminder === null || firstReminder === undefined ? {} : { firstReminder }),
});
