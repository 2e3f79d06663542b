import { FormControl } from '@angular/forms';
import { checkFields, type Answers, type Field } from '@saath/domain/kernel';
import { answerSetting, type NamedPerson } from './answer-setting.ts';
import { answersFor } from './form-model.ts';

/**
 * The answers to a list of fields as one control of a form, valid when the API would accept them. `fields` is asked at every check; until
 * the fields are known, nothing is wrong.
 */
export const answersControl = (fields: () => readonly Field[], answers: Answers = {}, people: readonly NamedPerson[] = []) =>
  new FormControl<Answers>(answersFor(fields(), answers), {
    nonNullable: true,
    validators: ({ value }) => (accepts(fields(), value as Answers, people) ? null : { fields: true }),
  });

const accepts = (fields: readonly Field[], answers: Answers, people: readonly NamedPerson[]): boolean =>
  fields.length === 0 || checkFields(fields, answers, answerSetting(people)).length === 0;
