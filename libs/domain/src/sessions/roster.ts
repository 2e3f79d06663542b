import { isExpectedAt } from '../groups/index.ts';
import type { Enrolment } from '../groups/index.ts';
import { dayOf } from './session.ts';
import type { Session } from './session.ts';

/**
 * The enrolments of the people expected at a session that is not finished, in the order given: those of its group that cover its local day
 * and were entered before it began. A finished session keeps the roster with which it was finished, so later enrolments do not change it.
 */
export const roster = <Given extends Pick<Enrolment, 'groupId' | 'startsOn' | 'endsOn' | 'enrolledAt'>>(
  session: Pick<Session, 'groupId' | 'startsAt' | 'timeZone'>,
  enrolments: readonly Given[],
): readonly Given[] => {
  const moment = { day: dayOf(session), startsAt: session.startsAt };
  return enrolments.filter((enrolment) => enrolment.groupId === session.groupId && isExpectedAt(enrolment, moment));
};
