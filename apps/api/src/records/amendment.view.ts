import type { AttendanceState } from '@saath/domain/programmes';
import type { AmendedPart } from '@saath/domain/records';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, Id, InstantText, Minutes } from '../http/units.ts';

/** What a part of a record said, before or after an amendment. */
export class AmendedValueView {
  /** The mark of the person; null for none, and where another part was amended. */
  state: AttendanceState | null;
  /** How long the person was there; null where nobody wrote it, and where another part was amended. */
  minutes: Minutes | null;
  /** How many people attended; null where another part was amended. */
  headcount: Count | null;
  /**
   * The topic or the note; null for none, and where another part was amended.
   * @example Saying no
   */
  text: string | null;
}

/** A change of the record of a session after the time for corrections. */
export class AmendmentView {
  /** The amendment. */
  id: Id;
  /** What was changed. */
  part: AmendedPart;
  /** The person of a mark; null for another part. */
  personId: Id | null;
  /** What the record said. */
  before: AmendedValueView;
  /** What it was changed to. */
  after: AmendedValueView;
  /**
   * Why it was changed.
   * @example The paper sheet was entered in the wrong row.
   */
  reason: string;
  /**
   * The name of the person who changed it.
   * @example Asha Rao
   */
  amendedBy: string;
  /** When it was changed. */
  amendedAt: InstantText;
}

/** The amendments of a session, oldest first. */
export class AmendmentPage extends pageViewOf(AmendmentView) {}
