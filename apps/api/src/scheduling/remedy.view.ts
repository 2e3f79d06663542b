import type { Remedy } from '@saath/domain/sessions';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, Id, InstantText } from '../http/units.ts';

/** A way out of the conflict of two sessions: one change of one of them, to be planned and made like any other. */
export class RemedyView {
  /** The other session of the conflict that it ends. */
  otherSessionId: Id;
  /**
   * The name of the group of the other session; null for a group out of reach.
   * @example Himmat
   */
  otherGroupName: string | null;
  /** Whether the session would have another room, somebody else who leads it, or another time of the same day. */
  kind: Remedy['kind'];
  /** The session that would change. */
  sessionId: Id;
  /**
   * The name of its group.
   * @example Himmat
   */
  groupName: string;
  /** The other room; null for other kinds. */
  roomId: Id | null;
  /**
   * The name of the other room; null for other kinds.
   * @example Hall 2
   */
  roomName: string | null;
  /** The seats of the other room; null where nobody counted them, and for other kinds. */
  seats: Count | null;
  /** The person who would lead instead, as a member of the staff; null for other kinds. */
  staffId: Id | null;
  /**
   * The name of the person who would lead instead; null for other kinds.
   * @example Sana Shaikh
   */
  staffName: string | null;
  /** The person in whose place they would lead; null for other kinds. */
  insteadOfId: Id | null;
  /** When the session would begin; null for other kinds. */
  startsAt: InstantText | null;
  /** How many of its people are expected elsewhere at that time; 0 for other kinds. */
  missing: Count;
}

/** The ways out of a conflict, a page at a time; the best first. */
export class RemedyPage extends pageViewOf(RemedyView) {}
