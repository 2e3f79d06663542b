import type { CommitmentOutcome } from '@saath/domain/records';
import { pageViewOf } from '../http/page.view.ts';
import type { DayText, Id } from '../http/units.ts';

/** A commitment of a member at a session, and its outcome. */
export class MemberCommitmentView {
  /** The commitment. */
  id: Id;
  /**
   * The commitment in the words of the member.
   * @example Call my sister
   */
  text: string;
  /** The session at which they said it. */
  sessionId: Id;
  /**
   * The name of the group.
   * @example Naya Savera
   */
  groupName: string;
  /** The day of that session. */
  on: DayText;
  /** The last answer of the member about it; null while nobody asked. */
  outcome: CommitmentOutcome | null;
  /** The day of the session at which they were asked last; null while nobody asked. */
  reviewedOn: DayText | null;
  /** Whether they will be asked about it again. */
  isOpen: boolean;
}

/** The commitments of a member, a page at a time. */
export class MemberCommitmentPage extends pageViewOf(MemberCommitmentView) {}
