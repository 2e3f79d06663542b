import { dayIn, Temporal, type AnswerSetting } from '@saath/domain/kernel';

/** Somebody who may be named in an answer. */
export interface NamedPerson {
  readonly personId: string;
  readonly displayName: string;
}

/** The facts against which the answers of a form are checked on this device, as the API checks them. */
export const answerSetting = (people: readonly NamedPerson[] = []): AnswerSetting => ({
  today: dayIn(Temporal.Now.instant(), 'UTC'),
  people: new Set(people.map(({ personId }) => personId)),
});
