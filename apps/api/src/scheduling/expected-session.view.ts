import type { FacilitatorView } from '../groups/facilitator.view.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { Id, InstantText, KindCode, ZoneText } from '../http/units.ts';

/** A session that the schedule of a group gives and that is not planned yet: it has no id, and nothing can be recorded of it. */
export class ExpectedSessionView {
  /** The group that would meet. */
  groupId: Id;
  /**
   * The name of the group.
   * @example Tuesday circle
   */
  groupName: string;
  /** The kind of the group. */
  kind: KindCode;
  /** The branch of the group. */
  branchId: Id;
  /**
   * The name of the branch.
   * @example Kothrud
   */
  branchName: string;
  /**
   * The name of the room; null when the group has none.
   * @example Hall 1
   */
  roomName: string | null;
  /** The time zone of the wall clock. */
  timeZone: ZoneText;
  /** When the session would begin. */
  startsAt: InstantText;
  /** When the session would end. */
  endsAt: InstantText;
  /** The people who lead the group at present. */
  facilitators: readonly FacilitatorView[];
}

/** Sessions that are expected and not planned yet, a page at a time. */
export class ExpectedSessionPage extends pageViewOf(ExpectedSessionView) {}
