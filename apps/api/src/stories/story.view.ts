import type { Language } from '@saath/domain/kernel';
import type { DetailKind, StoryScope, StoryState } from '@saath/domain/stories';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Id, InstantText, Version } from '../http/units.ts';

/** A story as its readers see it: nothing of it says who wrote it. */
export class ShownStoryView {
  /** The story. */
  id: Id;
  /**
   * The title.
   * @example The tea stall
   */
  title: string;
  /**
   * The text, with its paragraphs.
   * @example For months I took the long way home.
   */
  text: string;
  /**
   * The name under which it is shown.
   * @example K., 90 days
   */
  shownAs: string;
  /** The language in which it is written. */
  language: Language;
  /** Its readers. */
  scope: StoryScope;
  /**
   * The group whose people read it; null for the wider scopes.
   * @example Tuesday circle
   */
  groupName: string | null;
  /** The first day on which it is not shown any more. */
  until: DayText;
}

/** The wall of stories, the latest first, a page at a time. */
export class ShownStoryPage extends pageViewOf(ShownStoryView) {}

/** A part of a story that could point to a person. */
export class StoryDetailView {
  /** The kind of detail. */
  kind: DetailKind;
  /** Whether it is in the title or in the text. */
  part: 'title' | 'text';
  /** The place of its first character there, from 0. */
  from: Count;
  /**
   * The words of the text.
   * @example Karve Statue
   */
  text: string;
}

/** A story as the staff around its writer see it. */
export class StoryView extends ShownStoryView {
  /** The member who wrote it, or for whom it was written down. */
  memberId: Id;
  /**
   * The alias of the member.
   * @example Kabir D.
   */
  memberName: string;
  /**
   * The code of the member.
   * @example KTH-0104
   */
  memberCode: string;
  /** The group; null for the wider scopes. */
  groupId: Id | null;
  /** Where the story is on its way. */
  state: StoryState;
  /** Whether its end has come. */
  isOver: boolean;
  /**
   * The note with which it was returned; null when it was not.
   * @example Three small details could point to you.
   */
  note: string | null;
  /** When it was written down or changed last. */
  writtenAt: InstantText;
  /**
   * The person of the staff who wrote it down.
   * @example Meera Kulkarni
   */
  writtenBy: string;
  /** The details of the title and the text that could point to a person. */
  details: readonly StoryDetailView[];
  /** The version of the story. */
  version: Version;
}

/** Stories of members, a page at a time. */
export class StoryPage extends pageViewOf(StoryView) {}
