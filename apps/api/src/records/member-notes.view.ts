import type { Visibility } from '@saath/domain/staff';
import { pageViewOf } from '../http/page.view.ts';
import type { DayText, Id } from '../http/units.ts';

/** A note about a member, or about a session that the member attended. */
export class MemberNoteView {
  /** Whether it is about the member, or about the session as a whole. */
  about: 'member' | 'session';
  /** The session at which it was written. */
  sessionId: Id;
  /**
   * The name of the group.
   * @example Naya Savera
   */
  groupName: string;
  /** The day of that session. */
  on: DayText;
  /**
   * The name of its author; null for a note about a session of an earlier version.
   * @example Asha Rao
   */
  authorName: string | null;
  /** Whether the reader wrote it. */
  isMine: boolean;
  /** The readers of the note beside its author. */
  visibility: Visibility;
  /**
   * The note.
   * @example Spoke for the first time.
   */
  text: string;
}

/** The notes about a member, the latest first, a page at a time. */
export class MemberNotePage extends pageViewOf(MemberNoteView) {}
