import type { ProgrammeOverrides } from '@saath/domain/programmes';
import type { OverridesBody } from './kind.body.ts';

/** The settings of a body, without those that it leaves to the level before. */
export const overridesOf = ({ cap, minutes, waitingList, enrolment, correctionDays, ...others }: OverridesBody): ProgrammeOverrides => ({
  ...(cap === undefined || cap === null ? {} : { cap }),
  ...(minutes === undefined ? {} : { minutes }),
  ...(waitingList === undefined ? {} : { waitingList }),
  ...(enrolment === undefined ? {} : { enrolment }),
  ...(others.firstWeeks === undefined ? {} : { firstWeeks: others.firstWeeks }),
  ...(correctionDays === undefined ? {} : { correctionDays }),
  ...(others.lateAfter === undefined ? {} : { lateAfter: others.lateAfter }),
  ...(others.ladderAfter === undefined ? {} : { ladderAfter: others.ladderAfter }),
  ...(others.ladderSteps === undefined ? {} : { ladderSteps: others.ladderSteps }),
  ...(others.agenda === undefined || others.agenda.length === 0 ? {} : { agenda: others.agenda }),
  ...(others.firstReminder === undefined ? {} : { firstReminder: others.firstReminder }),
});
