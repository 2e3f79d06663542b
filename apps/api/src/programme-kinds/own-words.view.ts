import type { AttendanceState, MarkMeaning } from '@saath/domain/programmes';
import type { LocalisedView } from '../http/localised.view.ts';

/** A reason for which only this kind refuses somebody. */
export class ReasonTextView {
  /**
   * The code of the reason, as a refusal names it.
   * @example still-drying-out
   */
  code: string;
  /** The reason, in a sentence. */
  text: LocalisedView;
}

/** A mark that only one kind has. */
export class OwnMarkView {
  /**
   * The code of the mark.
   * @example showed-work
   */
  code: string;
  /** The mark in words. */
  name: LocalisedView;
  /** The meaning of the mark wherever attendance is counted. */
  counts: MarkMeaning;
  /** The mark of the product as which it is counted, and with which it is sent. */
  state: AttendanceState;
}
