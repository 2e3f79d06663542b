import { checkFields, dayIn, happened, ok, refuse } from '../kernel/index.ts';
import type { Answers, Instant, MemberId, Result, ScaleField } from '../kernel/index.ts';
import { cravingField, moodField } from '../programmes/index.ts';
import type { QuestionnaireEvent } from './questionnaire.events.ts';
import { questionnaireProblems } from './questionnaire.problems.ts';
import type { QuestionnaireProblem } from './questionnaire.problems.ts';

/** The questions of a check-in: those that the kinds ask at a session, so that both are one line of a chart. */
const checkInFields: readonly ScaleField[] = [moodField, cravingField];

/** How a person is on a day, as they say it; null for a question that they left open. */
export interface CheckIn {
  readonly mood: number | null;
  readonly craving: number | null;
  /** Whether they would like to talk to someone. */
  readonly wantsTalk: boolean;
}

/** A check-in that was recorded. */
export interface RecordedCheckIn extends CheckIn {
  readonly id: string;
  readonly at: Instant;
}

/** Records a check-in. It says at least one thing. */
export function recordCheckIn(
  memberId: MemberId,
  { mood, craving, wantsTalk }: CheckIn,
  now: Instant,
): Result<readonly QuestionnaireEvent[], QuestionnaireProblem> {
  if (mood === null && craving === null && !wantsTalk) return refuse(questionnaireProblems.checkInEmpty());
  const [fault] = checkFields(checkInFields, answersOfCheckIn({ mood, craving }), { today: dayIn(now, 'UTC') });
  if (fault !== undefined) return refuse(questionnaireProblems.answerNotValid(fault.path, fault.code));
  return ok([happened('checked-in', 'member', memberId, { wantsTalk }, [memberId])]);
}

/** The answers of a check-in, by the keys of the questions. */
export const answersOfCheckIn = ({ mood, craving }: Pick<CheckIn, 'mood' | 'craving'>): Answers => ({
  ...(mood === null ? {} : { [moodField.key]: mood }),
  ...(craving === null ? {} : { [cravingField.key]: craving }),
});
