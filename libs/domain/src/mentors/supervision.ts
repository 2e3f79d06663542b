import { daysBetween, isDayBefore } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { MentorBounds } from './mentor-bounds.ts';

/** The kind of group in which mentors are supervised: one that a mentor attended counts as a supervision. */
export const supervisingKind = 'mentor-circle';

type SupervisionBounds = Pick<MentorBounds, 'supervisionDays'>;

/** The day until which the next supervision is due; null when there was none yet, so that it is due at once. */
export const supervisionDue = (supervisedOn: Day | null, { supervisionDays }: SupervisionBounds): Day | null =>
  supervisedOn === null ? null : supervisedOn.add({ days: supervisionDays });

/** Whole days since the day until which the supervision was due; 0 on that day and before. */
export function supervisionOverdueDays(supervisedOn: Day, bounds: SupervisionBounds, today: Day): number {
  const due = supervisedOn.add({ days: bounds.supervisionDays });
  return isDayBefore(due, today) ? daysBetween(due, today) : 0;
}
