import type { SessionState } from '@saath/domain/sessions';
import type { Count, Id, InstantText, KindCode, Version, ZoneText } from '../http/units.ts';
import type { FacilitatorView } from '../groups/facilitator.view.ts';

/** A session as lists show it. Its figures are the same on every page. */
export class SessionItemView {
  /** The session. */
  id: Id;
  /** The group that meets. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Tuesday circle
   */
  groupName: string;
  /** The kind of the group. */
  kind: KindCode;
  /** The branch at which the session meets: that of the group, unless staff moved this session to another one. */
  branchId: Id;
  /**
   * The name of the branch.
   * @example Kothrud
   */
  branchName: string;
  /** The room in which the session meets; null without a room. */
  roomId: Id | null;
  /**
   * The name of the room; null without a room.
   * @example Hall 1
   */
  roomName: string | null;
  /** The time zone of the session’s wall clock. */
  timeZone: ZoneText;
  /** When the session begins. */
  startsAt: InstantText;
  /** When the session ends. */
  endsAt: InstantText;
  /**
   * When the first plan let the session begin, by the wall clock of its time zone. Its date and the group identify the session for good.
   * @example 2026-06-02T07:30:00
   */
  originalStart: string;
  /** Whether the session is still to come, took place, or was cancelled. */
  state: SessionState;
  /** When the session would have begun before it was moved to another time; null when nobody moved it there. */
  movedFrom: InstantText | null;
  /** Whether staff gave this session a place of its own: another room, or another branch. */
  isPlaced: boolean;
  /** Whether the session is of a group out of reach and only meets in a branch of the reader, who sees when and where it is and cannot open it. */
  isGuest: boolean;
  /** Whether staff added the session outside the schedule of the group. */
  isExtra: boolean;
  /** When a facilitator opened the session; null before that. */
  startedAt: InstantText | null;
  /** When a facilitator closed the session; null before that. */
  finishedAt: InstantText | null;
  /** The people who lead the session: those who are named for it, otherwise the facilitators of the group on its day. */
  facilitators: readonly FacilitatorView[];
  /** Whether people are named for this session, so that it does not follow the facilitators of the group. */
  hasOwnFacilitators: boolean;
  /** How many people are or were expected and not excused: the sum of those who attended, who missed it and who have no mark yet. */
  expected: Count;
  /** How many of the expected people attended, or how many were counted; null before anybody was marked or counted. */
  attended: Count | null;
  /** How many of the expected people did not attend; once the session is finished, people without a mark are among them. */
  missed: Count;
  /** How many people were excused. They are not among the expected. */
  excused: Count;
  /** How many people walked in. They are not among the expected. */
  walkIns: Count;
  /** How many people have a mark. */
  marked: Count;
  /** Whether the session began before its group was entered here. Nothing is owed for such a session. */
  isHistory: boolean;
  /** The version of the session. */
  version: Version;
}
