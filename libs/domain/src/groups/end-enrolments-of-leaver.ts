import { happened, isDayBefore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { EnrolmentEnded } from './end-enrolment.ts';
import type { Enrolment } from './enrolment.ts';

/**
 * Ends the enrolments of a person who left the centre, from that day on. An enrolment that begins later is withdrawn entirely; one that
 * has ended by then stays the same. This is never refused, because it only frees seats.
 */
export const endEnrolmentsOfLeaver = (enrolments: readonly Enrolment[], on: Day): readonly EnrolmentEnded[] =>
  enrolments
    .filter(({ endsOn }) => endsOn === null || isDayBefore(on, endsOn))
    .map((enrolment) => {
      const endsOn = isDayBefore(on, enrolment.startsOn) ? enrolment.startsOn : on;
      const facts = { groupId: enrolment.groupId, on: endsOn.toString() };
      return {
        enrolment: { ...enrolment, endsOn },
        events: [happened('enrolment-ended', 'enrolment', enrolment.id, facts, [enrolment.personId])],
      };
    });
