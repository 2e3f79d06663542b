import type { IntroductionKind, IntroductionState } from '@saath/domain/introductions';
import type { Language } from '@saath/domain/kernel';
import { pageViewOf } from '../http/page.view.ts';
import type { Days, Id, InstantText } from '../http/units.ts';

/** A person of an introduction, as the page of one of its people shows them. */
export class IntroducedPersonView {
  /** Whether it is the person of the page. */
  isSelf: boolean;
  /**
   * The first name; null for the others until all have said yes.
   * @example Asha
   */
  name: string | null;
  /**
   * The branch of the person.
   * @example Kothrud
   */
  branchName: string;
  /** Whether the person has said yes while the question is open. A no is never stored. */
  saidYes: boolean;
  /**
   * The telephone number that the person gave to the others; null where they gave none, and until all have said yes.
   * @example +919822012345
   */
  phone: string | null;
  /** Whether the person has left since. */
  hasLeft: boolean;
}

/** An introduction, as the page of one of its people shows it. */
export class IntroductionView {
  /** The introduction. */
  id: Id;
  /** The kind of introduction. */
  kind: IntroductionKind;
  /** Where it is on its way. */
  state: IntroductionState;
  /** When the people were asked. */
  askedAt: InstantText;
  /**
   * The person of the staff who asked.
   * @example Meera Kulkarni
   */
  askedBy: string;
  /** The first moment at which nobody can answer any more. */
  answerUntil: InstantText;
  /** When all had said yes and names were exchanged; null before. */
  metAt: InstantText | null;
  /**
   * The person of the staff who recorded the last yes; null before.
   * @example Meera Kulkarni
   */
  metBy: string | null;
  /** The people, with the one of the page first. */
  people: readonly IntroducedPersonView[];
}

/** Introductions of a person, a page at a time. */
export class IntroductionPage extends pageViewOf(IntroductionView) {}

/** A person who could be asked, with nothing about treatment. */
export class PersonToAskView {
  /** The person: a relative or a member. */
  id: Id;
  /**
   * The first name.
   * @example Asha
   */
  name: string;
  /**
   * The code of the member, or of the one whose relative the person is.
   * @example KTH-0042
   */
  code: string;
  /**
   * The branch.
   * @example Kothrud
   */
  branchName: string;
  /** The language of the person. */
  language: Language;
  /** The groups in which both have a seat, by name. */
  sharedGroups: string[];
  /** How many days people have for their answer. */
  answerDays: Days;
}

/** People who could be asked, a page at a time. */
export class PersonToAskPage extends pageViewOf(PersonToAskView) {}
