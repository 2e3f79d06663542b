import { pageViewOf } from '../http/page.view.ts';
import type { Count, Id, InstantText, Minutes } from '../http/units.ts';

/** The resources that two sessions need at the same time: the room, a person of the staff, or people who are expected at both. */
export const conflictKinds = ['room', 'facilitator', 'people'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** Sessions of a group that overlap other sessions, of another group or moved ones of its own, and need the same room, staff or people. It refuses nothing. */
export class ScheduleConflictView {
  /** The resource that both sessions need at the same time. */
  kind: ConflictKind;
  /** The other group, or the same one where it meets twice at once; null where it is out of the reach of the reader. */
  otherGroupId: Id | null;
  /**
   * The name of the other group; null where it is out of the reach of the reader.
   * @example Himmat
   */
  otherGroupName: string | null;
  /** The person who leads both sessions, as a member of the staff; null for other kinds. */
  staffId: Id | null;
  /**
   * The name of the person who leads both sessions; null for other kinds.
   * @example Meera Kulkarni
   */
  staffName: string | null;
  /**
   * The room that both sessions use; null for other kinds.
   * @example Hall 1
   */
  roomName: string | null;
  /** How many people are expected at both; 0 for other kinds. */
  people: Count;
  /** How long the way between the two branches takes, where the sessions are one after the other and nobody has time for it; null where they overlap. */
  travelMinutes: Minutes | null;
  /** How many sessions of the group overlap. */
  sessions: Count;
  /** The starts of the sessions of the group that overlap, earliest first. */
  startsAt: readonly InstantText[];
  /** The start of the first session of the group that overlaps. */
  firstStartsAt: InstantText;
  /** The start of the last session of the group that overlaps. */
  lastStartsAt: InstantText;
}

/** The conflicts that a plan would bring. */
export class ScheduleConflictsView {
  /** The conflicts, earliest first. */
  conflicts: readonly ScheduleConflictView[];
}

/** A conflict in the calendar. */
export class CalendarConflictView extends ScheduleConflictView {
  /** The group that the reader reaches. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Tuesday circle
   */
  groupName: string;
  /** The starts of the sessions of the other group that overlap, earliest first; none where it is out of the reach of the reader. */
  otherStartsAt: readonly InstantText[];
}

/** The conflicts in the calendar, a page at a time. */
export class CalendarConflictPage extends pageViewOf(CalendarConflictView) {}
