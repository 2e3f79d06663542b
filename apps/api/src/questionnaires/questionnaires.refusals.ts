import { refusal, type Refusal } from '../platform/refusal.ts';

/** The reasons for which this slice refuses a request, beside the decisions of the domain. */
export const questionnairesRefusals = {
  /** 409: the centre has entered the wording of this questionnaire already, and changes it there. */
  wordingEntered: (): Refusal => refusal('conflict', 'questionnaires/wording-entered'),
} as const;
