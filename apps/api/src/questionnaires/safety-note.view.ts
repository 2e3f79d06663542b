import type { StaffRole } from '@saath/domain/staff';
import type { LocalisedView } from '../http/localised.view.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { Id, InstantText } from '../http/units.ts';

/** A person of the staff who may be named. */
export class NameableView {
  /** The person. */
  staffId: Id;
  /**
   * The name of the person.
   * @example Meera Kulkarni
   */
  name: string;
  /** The role of the person. */
  role: StaffRole;
  /** Whether the person is away today. */
  isAbsent: boolean;
}

/** An open safety note in a list. */
export class OpenNoteView {
  /** The note. */
  id: Id;
  /** The member. */
  memberId: Id;
  /** When it was opened. */
  openedAt: InstantText;
}

/** Open safety notes, a page at a time. */
export class OpenNotePage extends pageViewOf(OpenNoteView) {}

/** A safety note: a member said in a safety question that they think of dying or of hurting themselves. */
export class SafetyNoteView {
  /** The note. */
  id: Id;
  /** The member. */
  memberId: Id;
  /**
   * The alias of the member.
   * @example Tara M.
   */
  displayName: string;
  /**
   * The code of the member.
   * @example H-042
   */
  memberCode: string;
  /** The answers in which it was said. */
  answerId: Id;
  /** Whether the questionnaire is finished; until then the answer may be changed. */
  isFinished: boolean;
  /** The name of the questionnaire. */
  questionnaireName: LocalisedView;
  /** The question. */
  question: LocalisedView;
  /** The answer in words; null where it was taken back. */
  answer: LocalisedView | null;
  /** When it was opened. */
  openedAt: InstantText;
  /** The person of the staff who answers for it. */
  namedId: Id;
  /**
   * The name of that person.
   * @example Meera Kulkarni
   */
  namedName: string;
  /** Whether that person is away today or works in the branch no longer, so that others may act. */
  isNamedAbsent: boolean;
  /** Somebody else who stays with the person; null for nobody. */
  companion: string | null;
  /** Until when somebody stays with the person; null while it is not agreed. */
  staysUntil: InstantText | null;
  /** The agreement, and the words of the member; null for nothing yet. */
  agreed: string | null;
  /** When it was arranged who stays; null while it was not. */
  arrangedAt: InstantText | null;
  /** When it was closed; null while it is open. */
  closedAt: InstantText | null;
  /** The line with which it was closed; null while it is open. */
  closing: string | null;
  /** Whether the reader may arrange, hand over and close it. */
  mayAct: boolean;
  /** The people who may be named: those of the branch who answer the attention list, and the named person. */
  people: readonly NameableView[];
}
