import type { SeriesDay } from '@saath/domain/questionnaires';
import type { LocalisedView } from '../http/localised.view.ts';
import { pageViewOf } from '../http/page.view.ts';
import type { Count, DayText, Id } from '../http/units.ts';

/** A questionnaire of the series that is due for a member, or comes within seven days. */
export class DueQuestionnaireView {
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
  /**
   * The name of the member’s branch.
   * @example Kothrud
   */
  branchName: string;
  /**
   * The questionnaire, as a code.
   * @example phq-9
   */
  code: string;
  /** The name of the questionnaire. */
  name: LocalisedView;
  /** The step of the series: how many days after the admission. */
  step: SeriesDay;
  /** The date of the step. */
  on: DayText;
  /** Whether that date has come. */
  isDue: boolean;
}

/** The questionnaires that are due, a page at a time. */
export class DueQuestionnairePage extends pageViewOf(DueQuestionnaireView) {
  /** How many the list has in all; 1000 stands for 1000 or more. */
  count: Count;
}
