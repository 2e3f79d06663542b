import type { Milestone } from '@saath/domain/milestones';

/** The name of a milestone: the unit and the number of units, beside its days. */
export const milestoneName = ({
  unit,
  count,
  days,
}: Pick<Milestone, 'unit' | 'count' | 'days'>): Pick<Milestone, 'unit' | 'count' | 'days'> => ({ unit, count, days });
