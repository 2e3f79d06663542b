import { problem } from '../kernel/index.ts';
import type { FieldFault } from '../kernel/index.ts';
import type { DefinitionFault } from './definition-fault.ts';

/** The refusals of questionnaires, check-ins and safety notes. */
export const questionnaireProblems = {
  /** The questionnaire does not take this answer, or has no such question. */
  answerNotValid: (field: string, fault: FieldFault) => problem('invalid', 'questionnaires/answer-not-valid', { field, fault }),
  nothingAnswered: () => problem('invalid', 'questionnaires/nothing-answered'),
  finished: () => problem('conflict', 'questionnaires/finished'),
  definitionInvalid: (fault: DefinitionFault, place: number) => problem('invalid', 'questionnaires/definition-invalid', { fault, place }),
  checkInEmpty: () => problem('invalid', 'questionnaires/check-in-empty'),
  /** Only the named person closes the note or hands it over; another one while that person is away. */
  notNamed: () => problem('forbidden', 'questionnaires/not-named'),
  noteClosed: () => problem('conflict', 'questionnaires/note-closed'),
  lineMissing: () => problem('invalid', 'questionnaires/line-missing'),
  untilNotAhead: () => problem('invalid', 'questionnaires/until-not-ahead'),
} as const;
export type QuestionnaireProblem = ReturnType<(typeof questionnaireProblems)[keyof typeof questionnaireProblems]>;
