import type { AttendanceState } from '@saath/domain/programmes';
import type { AmendedPart, RecordForm } from '@saath/domain/records';
import type { Visibility } from '@saath/domain/staff';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, Id, InstantText, Minutes } from '../http/units.ts';

/** The value of a part of a record, before or after an amendment. */
export class AmendedValueView {
  /** The mark of the person; null for none, and where another part was amended. */
  state: AttendanceState | null;
  /**
   * The code of a mark of the kind’s own, which counts as `state`; null for one of the product, and where another part was amended.
   * @example showed-work
   */
  own: string | null;
  /** How long the person was there; null where nobody wrote it, and where another part was amended. */
  minutes: Minutes | null;
  /** How many people attended; null where another part was amended. */
  headcount: Count | null;
  /**
   * The topic, the note or the note about the person; null for none, and where another part was amended.
   * @example Saying no
   */
  text: string | null;
  /** The answer by the name of its question; empty for none, and where another part was amended. */
  answers: Readonly<Record<string, unknown>>;
}

/** A change of the record of a session after the time for corrections. */
export class AmendmentView {
  /** The amendment. */
  id: Id;
  /** The part that was changed. */
  part: AmendedPart;
  /** The form of an answer; null for another part. */
  form: RecordForm | null;
  /**
   * The name of the question of an answer; null for another part.
   * @example mood
   */
  field: string | null;
  /** The readers of the amendment beside the person who made it; everyone, except of a note about a person. */
  visibility: Visibility;
  /** The person of a mark, an answer or a note; null for what is about the session. */
  personId: Id | null;
  /** The value in the record before. */
  before: AmendedValueView;
  /** The value in the record since. */
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
