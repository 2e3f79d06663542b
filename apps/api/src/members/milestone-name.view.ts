import type { Count, Days } from '../http/units.ts';

/** The name of a milestone. Six months are called six months, whatever their number of days. */
export class MilestoneNameView {
  /** The unit in which people name the milestone. */
  unit: 'hours' | 'days' | 'months' | 'years';
  /** How many of these units have passed. */
  count: Count;
  /** The days from the first day of sobriety to the day of the milestone. */
  days: Days;
}
