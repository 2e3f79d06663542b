import { enrolmentsCovering } from '../groups/index.ts';
import type { Enrolment } from '../groups/index.ts';
import { dayOf } from './session.ts';
import type { Session } from './session.ts';

/** The enrolments of the people expected at a session: those of its group that cover its local day, in the order given. */
export const roster = <Given extends Pick<Enrolment, 'groupId' | 'startsOn' | 'endsOn'>>(
  session: Pick<Session, 'groupId' | 'startsAt' | 'timeZone'>,
  enrolments: readonly Given[],
): readonly Given[] =>
  enrolmentsCovering(
    enrolments.filter(({ groupId }) => groupId === session.groupId),
    dayOf(session),
  );
