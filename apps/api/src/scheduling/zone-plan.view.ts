import type { Count, Id, InstantText, ZoneText } from '../http/units.ts';
import { type ToldOverView } from './schedule-plan.view.ts';

/** The effect of another time zone of its branch on the coming sessions of a group. */
export class GroupOfZoneView {
  /** The group. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Naya Savera
   */
  groupName: string;
  /** How many sessions would stay at their moment. */
  kept: Count;
  /** How many would begin at another moment, at the same time on the clock. */
  shifted: Count;
  /** How many would be withdrawn or added, because their day begins elsewhere. */
  otherDays: Count;
  /** How many differ from the schedule and would stay as they are: moved, added or cancelled ones, and those with marks. */
  staying: Count;
  /** When the first session that shifts begins now; null where none does. */
  firstStartsAt: InstantText | null;
  /** When it would begin; null where none shifts. */
  firstWouldStartAt: InstantText | null;
}

/** The effect of another time zone of a branch on the coming sessions of its groups, without doing it. */
export class ZonePlanView {
  /** The time zone of the branch now. */
  timeZone: ZoneText;
  /** The time zone that is considered. */
  consideredZone: ZoneText;
  /** The groups with coming sessions, by name. */
  groups: readonly GroupOfZoneView[];
  /** How many people would get a message: those who were informed of a session that changes. */
  peopleTold: Count;
  /** The same people by the channel of their message, most first. */
  toldOver: readonly ToldOverView[];
  /** How many people were informed of a session that changes and would get no message. */
  peopleUnreached: Count;
}
