import type { NotCopiedView } from '../groups/copied-group.view.ts';
import type { FacilitatorView } from '../groups/facilitator.view.ts';
import type { Count, DayText, Id } from '../http/units.ts';
import type { ToldOverView } from './schedule-plan.view.ts';
import type { CalendarConflictView, ScheduleConflictView } from './schedule-conflict.view.ts';

/** The states in which a group does not end: it ends by that day already, or it begins later and cannot end before. */
export const endingStates = ['ends', 'over', 'begins-later'] as const;
export type EndingState = (typeof endingStates)[number];

/** One of several groups that would be changed at once. */
export class PlannedGroupView {
  /** The group. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Himmat
   */
  groupName: string;
}

/** A group that would end. */
export class EndingGroupView extends PlannedGroupView {
  /** Whether the group would end, ends by that day already, or begins later, which refuses the end of all groups. */
  state: EndingState;
  /** How many sessions would not take place. */
  withdrawn: Count;
  /** How many sessions after the last day stay as they are, for example with marks. */
  staying: Count;
  /** How many people would lose their seat. */
  enrolments: Count;
  /** How many people would be taken off the waiting list. */
  waiting: Count;
}

/** The effect of the end of several groups, without any change. */
export class GroupEndingsPlanView {
  /** The groups, by name. */
  groups: readonly EndingGroupView[];
  /** How many sessions would not take place. */
  withdrawn: Count;
  /** How many seats would end. */
  enrolments: Count;
  /** How many people would get a message: those who were informed of a session that does not take place. */
  peopleTold: Count;
  /** The same people by the channel of their message, most first. */
  toldOver: readonly ToldOverView[];
  /** How many people were informed of a session and would get no message. */
  peopleUnreached: Count;
}

/** A group that would have another room. */
export class GroupInRoomView extends PlannedGroupView {
  /** Whether the room changes; a group that has the room on every coming day stays as it is. */
  changes: boolean;
  /** How many coming sessions would meet in the room. */
  sessions: Count;
}

/** The effect of another room for several groups, without any change. */
export class RoomChangePlanView {
  /** The groups, by name. */
  groups: readonly GroupInRoomView[];
  /** How many coming sessions would meet in the room. */
  sessions: Count;
  /** Sessions that would need the room at the same time, also of the chosen groups among themselves. */
  conflicts: readonly CalendarConflictView[];
  /** How many people would get a message: those who read of a session in the room before. */
  peopleTold: Count;
  /** The same people by the channel of their message, most first. */
  toldOver: readonly ToldOverView[];
  /** How many people were informed of a session and would get no message. */
  peopleUnreached: Count;
}

/** The copy of a group in another branch as it would be, without making it. */
export class GroupCopyPlanView {
  /**
   * The name of the copy.
   * @example Himmat
   */
  name: string;
  /** The first day of the copy: the next session of the group, or today where its series is over. */
  startsOn: DayText;
  /** How many sessions the copy would have where the rule counts them: those of the group that are to come; null for others. */
  sessions: Count | null;
  /** The people who would lead the copy, because they work in that branch too. */
  facilitators: readonly FacilitatorView[];
  /** Its back-ups. */
  backUps: readonly FacilitatorView[];
  /** The parts that the copy would not have. */
  notCopied: readonly NotCopiedView[];
  /** Other groups that the people who would lead it have at the same time. They refuse nothing. */
  conflicts: readonly ScheduleConflictView[];
}
