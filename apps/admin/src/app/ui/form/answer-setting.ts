import { dayIn, Temporal, type AnswerSetting } from '@saath/domain/kernel';

/** What the answers of a form are checked against on this device, as the API checks them. */
export const answerSetting = (): AnswerSetting => ({ today: dayIn(Temporal.Now.instant(), 'UTC') });
