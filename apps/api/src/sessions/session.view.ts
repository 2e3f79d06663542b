import type { Confidentiality } from '@saath/domain/programmes';
import { SessionItemView } from './session-item.view.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, Days } from '../http/units.ts';

/** Sessions, a page at a time. */
export class SessionPage extends pageViewOf(SessionItemView) {}

/** A session with its record. */
export class SessionView extends SessionItemView {
  /** What the kind records of a session: notes, only who was present, or only a headcount. */
  confidentiality: Confidentiality;
  /** For how many days after its end the session may be corrected; afterwards a change is an amendment. */
  correctionDays: Days;
  /**
   * What the session was about; null when nobody wrote it.
   * @example Saying no
   */
  topic: string | null;
  /**
   * The note; null when nobody wrote one and for readers who may not see it.
   * @example A quiet round; two new people spoke.
   */
  note: string | null;
  /** How many people attended, where the kind records no names; null elsewhere and before the end. */
  headcount: Count | null;
  /**
   * Why the session was cancelled; null when it was not.
   * @example The hall is flooded.
   */
  cancelReason: string | null;
}
