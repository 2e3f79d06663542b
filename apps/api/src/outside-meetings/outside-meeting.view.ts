import type { Language } from '@saath/domain/kernel';
import type { OutsideMeetingKind, OutsideMeetingSource } from '@saath/domain/outside-meetings';
import { pageViewOf } from '../http/page.view.ts';
import type { Id, TimeText, Version } from '../http/units.ts';

/** A meeting outside on the list of the centre. */
export class OutsideMeetingView {
  /** The meeting. */
  id: Id;
  /**
   * The name.
   * @example Aasha
   */
  name: string;
  /** The fellowship. */
  kind: OutsideMeetingKind;
  /** Whether everybody may come. */
  isOpen: boolean;
  /** The weekdays, 1 for Monday to 7 for Sunday; none where it is not regular. */
  weekdays: readonly number[];
  /** The time of day; null when it is not known. */
  startsAt: TimeText | null;
  /**
   * The place in words; null when nothing is written.
   * @example Hall behind the post office
   */
  place: string | null;
  /**
   * The town or the part of it; null when nothing is written.
   * @example Deccan
   */
  town: string | null;
  /**
   * The way there; null when nothing is written.
   * @example 20 minutes by bus
   */
  wayThere: string | null;
  /** The language that is spoken. */
  language: Language;
  /**
   * The address of a meeting online; null for none.
   * @example https://meet.example.org/aasha
   */
  link: string | null;
  /**
   * A note for the staff; null for none.
   * @example Ring before a holiday
   */
  note: string | null;
  /** Whether the centre wrote the entry, or it comes from a directory. */
  source: OutsideMeetingSource;
  /** Whether it is offered no longer. */
  isArchived: boolean;
  /** The version of the entry. */
  version: Version;
}

/** Meetings outside by their names, a page at a time. */
export class OutsideMeetingPage extends pageViewOf(OutsideMeetingView) {}
