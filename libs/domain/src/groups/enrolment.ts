import { isBefore, isDayBefore } from '../kernel/index.ts';
import type { Day, EnrolmentId, GroupId, Instant, PersonId } from '../kernel/index.ts';

/** Whether a person in a group is a member or the relative of one. */
export type PersonKind = 'member' | 'relative';

/**
 * A dated interval of a person in a group, half-open: expected from `startsOn`, no longer expected from `endsOn`. Until a session is
 * finished, its roster is computed from the enrolments; a finished session stores its roster.
 */
export interface Enrolment {
  readonly id: EnrolmentId;
  readonly groupId: GroupId;
  readonly personId: PersonId;
  readonly personKind: PersonKind;
  readonly startsOn: Day;
  /** The first day on which the person is no longer expected; null for no end. */
  readonly endsOn: Day | null;
  /** When the enrolment was entered. It may be entered for earlier days, but nobody was expected at a session that had begun by then. */
  readonly enrolledAt: Instant;
}

/** Whether that day lies within the enrolment. */
export const covers = ({ startsOn, endsOn }: Pick<Enrolment, 'startsOn' | 'endsOn'>, day: Day): boolean =>
  !isDayBefore(day, startsOn) && (endsOn === null || isDayBefore(day, endsOn));

/** Whether the person is expected at a session: its day lies within the enrolment, which was entered before the session began. */
export const isExpectedAt = (
  enrolment: Pick<Enrolment, 'startsOn' | 'endsOn' | 'enrolledAt'>,
  session: { readonly day: Day; readonly startsAt: Instant },
): boolean => covers(enrolment, session.day) && !isBefore(session.startsAt, enrolment.enrolledAt);

export const enrolmentsCovering = <Given extends Pick<Enrolment, 'startsOn' | 'endsOn'>>(
  enrolments: readonly Given[],
  day: Day,
): readonly Given[] => enrolments.filter((enrolment) => covers(enrolment, day));

type Interval = Pick<Enrolment, 'startsOn' | 'endsOn'>;
/** Whether two intervals share a day. An interval that ends on the day it starts has none. */
export const shareADay = (a: Interval, b: Interval): boolean => {
  const first = isDayBefore(a.startsOn, b.startsOn) ? b.startsOn : a.startsOn;
  return covers(a, first) && covers(b, first);
};
