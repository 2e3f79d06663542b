import type { SeriesDay } from '@saath/domain/questionnaires';
import type { LocalisedView } from '../http/localised.view.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Days, Id, InstantText } from '../http/units.ts';
import type { QuestionnaireView } from './questionnaire.view.ts';

/** The total of answers, or why there is none. */
export class ScoreView {
  /** `whole`: every counted question is answered. `estimated`: open ones count as the mean of the others. `none`: too many are open. */
  state: 'whole' | 'estimated' | 'none';
  /** The total; null for none. */
  total: Count | null;
  /** The band of the total in words; null for none. */
  band: LocalisedView | null;
  /** How many counted questions are open. */
  open: Count;
}

/** A questionnaire that is asked of a member, or was. */
export class GivenView {
  /** The record of the answers. */
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
  /** The questions, in the version to which they are answered. */
  questionnaire: QuestionnaireView;
  /** The answers, by the codes of the questions. */
  answers: Readonly<Record<string, string>>;
  /** The total so far. */
  score: ScoreView;
  /** How many days after the admission it was begun; null where the member was never admitted. */
  daysIn: Days | null;
  /** When it was finished; null while the questions are being asked. */
  finishedAt: InstantText | null;
  /** The safety note that an answer opened and nobody has closed; null for none. */
  safetyNoteId: Id | null;
}

/** One question with its answer, as they were. */
export class GivenLineView {
  /**
   * The question, as a code.
   * @example q1
   */
  key: string;
  /** The question in words. */
  text: LocalisedView;
  /** The answer in words; null where it was left open. */
  word: LocalisedView | null;
  /** The points of the answer; null where it was left open. */
  points: Count | null;
  /** The most points of the question. */
  most: Count;
  /** Whether it is a safety question. */
  safety: boolean;
}

/** A questionnaire that a member has answered. */
export class GivenSummaryView {
  /** The record of the answers. */
  id: Id;
  /** The day on which it was finished. */
  on: DayText;
  /** How many days after the admission it was finished; null where the member was never admitted. */
  daysIn: Days | null;
  /** The day of the series for which it counts; null for none. */
  step: SeriesDay | null;
  /**
   * The person of the staff who asked.
   * @example Meera Kulkarni
   */
  askedBy: string;
  /** The total. */
  score: ScoreView;
  /** The questions with their answers. */
  lines: readonly GivenLineView[];
  /** The safety note that an answer opened and nobody has closed; null for none. */
  safetyNoteId: Id | null;
}

/** The finished answers of a member, the latest first, a page at a time. */
export class GivenPage extends pageViewOf(GivenSummaryView) {}

/** A day of the series. */
export class SeriesStepView {
  /** How many days after the admission. */
  day: SeriesDay;
  /** The date. */
  on: DayText;
}

/** A questionnaire on the page of a member. */
export class MemberQuestionnaireView {
  /**
   * The questionnaire, as a code.
   * @example phq-9
   */
  code: string;
  /** The name. */
  name: LocalisedView;
  /** The step of the series that is due; null for none. */
  due: SeriesStepView | null;
  /** The next step of the series; null for none. */
  next: SeriesStepView | null;
  /** The latest answers that were finished; null for none. */
  last: LastGivenView | null;
  /** How often the member answered it. */
  times: Count;
}

/** The latest answers of a member to a questionnaire. */
export class LastGivenView {
  /** The day on which it was finished. */
  on: DayText;
  /** The total. */
  score: ScoreView;
}

/** The questionnaires that may be asked of a member. */
export class MemberQuestionnairePage extends pageViewOf(MemberQuestionnaireView) {}
