import type { Id, InstantText, KindCode, ZoneText } from '../http/units.ts';

/** A session by its group, with its place and its time. */
export class PlacedSessionView {
  /** The session. */
  sessionId: Id;
  /**
   * The name of its group.
   * @example Sham ki baithak
   */
  groupName: string;
  /** The programme kind of its group. */
  kind: KindCode;
  /**
   * The name of the branch at which it meets.
   * @example Kothrud
   */
  branchName: string;
  /**
   * The name of the room; null without one.
   * @example Hall 1
   */
  roomName: string | null;
  /** When the session begins. */
  startsAt: InstantText;
  /** When the session ends. */
  endsAt: InstantText;
  /** The time zone of the session’s wall clock. */
  timeZone: ZoneText;
}
