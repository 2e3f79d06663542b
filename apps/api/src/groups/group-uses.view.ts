import type { Count, Id } from '../http/units.ts';

/** A group with more people than seats. */
export class FullGroupView {
  /** The group. */
  id: Id;
  /**
   * The name of the group.
   * @example Himmat
   */
  name: string;
  /** How many people have a seat in the group or are offered one. */
  people: Count;
}

/** Groups in figures: all that still meet, however many they are. */
export class GroupUsesView {
  /** How many groups meet. */
  groups: Count;
  /** In how many branches they meet. */
  branches: Count;
  /** How many groups that follow in their seats have more people than these; none without seats in the query. */
  over: Count;
  /** The first of those, the fullest one before the others. */
  fullest: readonly FullGroupView[];
}
