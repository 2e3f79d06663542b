import { happened, isDayBefore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { EnrolmentEnded } from './end-enrolment.ts';
import type { Enrolment } from './enrolment.ts';

/**
 * Ends enrolments from a day on: those of a person who left the centre, or those of a group that ended. An enrolment that begins later is
 * withdrawn entirely; one that has ended by then, or was withdrawn, stays the same. This is never refused, because it only frees seats.
 */
export const endEnrolmentsFrom = (enrolments: readonly Enrolment[], on: Day): readonly EnrolmentEnded[] =>
  enrolments
    .filter(({ startsOn, endsOn }) => endsOn === null || (isDayBefore(on, endsOn) && isDayBefore(startsOn, endsOn)))
    .map((enrolment) => {
      const endsOn = isDayBefore(on, enrolment.startsOn) ? enrolment.startsOn : on;
      const facts = { groupId: enrolment.groupId, on: endsOn.toString() };
      return {
        enrolment: { ...enrolment, endsOn },
        events: [happened('enrolment-ended', 'enrolment', enrolment.id, facts, [enrolment.personId])],
      };
    });
