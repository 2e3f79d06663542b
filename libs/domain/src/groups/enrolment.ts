import { isDayBefore } from '../kernel/index.ts';
import type { Day, EnrolmentId, GroupId, PersonId } from '../kernel/index.ts';

/** Whether a person in a group is a member or the relative of one. */
export const personKinds = ['member', 'relative'] as const;
export type PersonKind = (typeof personKinds)[number];

/**
 * A dated interval of a person in a group, half-open: expected from `startsOn`, no longer expected from `endsOn`. It is never
 * copied into sessions: the roster of a session is computed from the enrolments that cover its day.
 */
export interface Enrolment {
  readonly id: EnrolmentId;
  readonly groupId: GroupId;
  readonly personId: PersonId;
  readonly personKind: PersonKind;
  readonly startsOn: Day;
  /** The first day on which the person is no longer expected; null for no end. */
  readonly endsOn: Day | null;
}

/** Whether the person is expected on that day. */
export const covers = ({ startsOn, endsOn }: Pick<Enrolment, 'startsOn' | 'endsOn'>, day: Day): boolean =>
  !isDayBefore(day, startsOn) && (endsOn === null || isDayBefore(day, endsOn));

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
