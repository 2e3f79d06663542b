import type { OwnedTables } from '../tenancy/owned-tables.ts';
import { CheckInRow } from './check-in.row.ts';
import { QuestionnaireAnswerRow } from './questionnaire-answer.row.ts';
import { QuestionnaireRow } from './questionnaire.row.ts';
import { SafetyNoteRow } from './safety-note.row.ts';

export const questionnairesTables = {
  rows: [QuestionnaireRow, QuestionnaireAnswerRow, SafetyNoteRow, CheckInRow],
} as const satisfies OwnedTables;
