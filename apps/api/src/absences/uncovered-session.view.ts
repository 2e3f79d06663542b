import type { Id, InstantText, KindCode, ZoneText } from '../http/units.ts';

/** A session that has nobody to lead it, because a person is away. */
export class UncoveredSessionView {
  /** The session. */
  sessionId: Id;
  /** The absence, on whose page people are asked. */
  absenceId: Id;
  /**
   * The name of the person who is away.
   * @example Prakash Rao
   */
  staffName: string;
  /**
   * The name of the person who is asked and has not answered; null while nobody is asked.
   * @example Sana Shaikh
   */
  askedName: string | null;
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
