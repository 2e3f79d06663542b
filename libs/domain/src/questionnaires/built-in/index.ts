import type { Questionnaire } from '../questionnaire.ts';
import { barc10 } from './barc-10.ts';
import { gad7 } from './gad-7.ts';
import { phq9 } from './phq-9.ts';

/** The questionnaires that every centre may ask, in the order in which they are offered. */
export const builtInQuestionnaires: readonly Questionnaire[] = [phq9, gad7];

/** The questionnaires whose score is built in and whose wording a centre enters before it may ask them. */
export const templateQuestionnaires: readonly Questionnaire[] = [barc10];
