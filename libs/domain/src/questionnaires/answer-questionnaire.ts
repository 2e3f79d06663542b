import { checkFields, cleanAnswers, dayIn, happened, ok, refuse } from '../kernel/index.ts';
import type { Answers, Instant, MemberId, Result } from '../kernel/index.ts';
import type { QuestionnaireEvent } from './questionnaire.events.ts';
import { questionnaireProblems } from './questionnaire.problems.ts';
import type { QuestionnaireProblem } from './questionnaire.problems.ts';
import type { Questionnaire, QuestionnaireItem } from './questionnaire.ts';
import { safetyAnswers } from './score.ts';

/** The answers of a member to one version of a questionnaire. */
export interface GivenQuestionnaire {
  readonly memberId: MemberId;
  readonly answers: Answers;
  /** Null while the questions are being asked. */
  readonly finishedAt: Instant | null;
}

export interface AnsweredItems {
  readonly answers: Answers;
  /** The safety questions that open the safety path now; those that have opened it before do so no more. */
  readonly opens: readonly QuestionnaireItem[];
}

/** Takes answers while the questions are being asked; null takes an answer back. A safety path that was opened stays open until it is closed. */
export function answerItems(
  questionnaire: Questionnaire,
  stored: GivenQuestionnaire,
  given: Answers,
  now: Instant,
): Result<AnsweredItems, QuestionnaireProblem> {
  if (stored.finishedAt !== null) return refuse(questionnaireProblems.finished());
  const fields = questionnaire.items.map(({ field }) => field);
  const answers = cleanAnswers(fields, { ...stored.answers, ...given });
  const [fault] = checkFields(fields, answers, { today: dayIn(now, 'UTC') });
  if (fault !== undefined) return refuse(questionnaireProblems.answerNotValid(fault.path, fault.code));
  const before = safetyAnswers(questionnaire, stored.answers);
  return ok({ answers, opens: safetyAnswers(questionnaire, answers).filter((item) => !before.includes(item)) });
}

/** Finishes the asking. Questions may be left open, but not all of them. */
export function finishQuestionnaire(
  { code }: Pick<Questionnaire, 'code'>,
  { memberId, answers, finishedAt }: GivenQuestionnaire,
): Result<readonly QuestionnaireEvent[], QuestionnaireProblem> {
  if (finishedAt !== null) return refuse(questionnaireProblems.finished());
  if (Object.keys(answers).length === 0) return refuse(questionnaireProblems.nothingAnswered());
  return ok([happened('questionnaire-answered', 'member', memberId, { code }, [memberId])]);
}
