import type { Confidentiality } from '@saath/domain/programmes';
import { SessionItemView } from './session-item.view.ts';
import type { LocalisedView } from '../http/localised.view.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, Days, Minutes } from '../http/units.ts';

/** Sessions, a page at a time. */
export class SessionPage extends pageViewOf(SessionItemView) {}

/** A step of the course of a session. */
export class AgendaStepView {
  /** The title of the step. */
  title: LocalisedView;
  /** The words that the person who leads may say; null where nothing is proposed. */
  script: LocalisedView | null;
  /** After how many minutes of the session it is planned to begin. */
  from: Minutes;
  /** After how many minutes of the session it is planned to end. */
  to: Minutes;
}

/** A session with its record. */
export class SessionView extends SessionItemView {
  /** The confidentiality of the kind: notes, only who was present, or only a headcount. */
  confidentiality: Confidentiality;
  /** For how many days after its end the session may be corrected; afterwards a change is an amendment. */
  correctionDays: Days;
  /** From how many minutes after the start a person who comes is late, by the group, its branch, its centre or its kind. */
  lateAfter: Minutes;
  /** The planned course of the session: that of its group, its branch, its centre or its kind; empty where none has one. */
  agenda: readonly AgendaStepView[];
  /**
   * The topic of the session; null when nobody wrote it.
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
