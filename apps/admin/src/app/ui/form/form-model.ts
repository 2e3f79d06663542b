import { cleanAnswers, isAsked, type Answers, type Field } from '@saath/domain/kernel';

/** The contents of the inputs of a form, by the keys of its fields; a list is a text of lines. */
export type FormModel = Record<string, string | number | boolean | null | readonly string[] | readonly Answers[]>;

/** The inputs of a form, filled with the answers. An answer of a type that its field no longer has is left out. */
export const modelOf = (fields: readonly Field[], answers: Answers): FormModel =>
  Object.fromEntries(fields.map((field) => [field.key, inputOf(field, answers[field.key])]));

function inputOf(field: Field, answer: unknown): FormModel[string] {
  const texts = Array.isArray(answer) ? answer.filter((one) => typeof one === 'string') : [];
  switch (field.type) {
    case 'text':
    case 'long-text':
    case 'choice':
    case 'day':
    case 'person':
      return typeof answer === 'string' ? answer : '';
    case 'list':
      return texts.join('\n');
    case 'choices':
      return texts;
    case 'rows':
      return Array.isArray(answer) ? answer.filter(isRow).map((row) => answersFor(field.fields, row)) : [];
    case 'number':
    case 'scale':
      return typeof answer === 'number' ? answer : null;
    case 'switch':
      return answer === true;
  }
}

export const isRow = (row: unknown): row is Answers => typeof row === 'object' && row !== null && !Array.isArray(row);

/** The answers as the form of these fields sends them when nobody changes anything: an answer to a field that is gone is left out. */
export const answersFor = (fields: readonly Field[], answers: Answers): Answers => answersOf(fields, modelOf(fields, answers));

/** The questions that are asked, by the answers to those before them. */
export const askedOf = (fields: readonly Field[], model: FormModel): readonly Field[] => fields.filter((field) => isAsked(field, model));

/** The answers of a form as they are sent: only to what is asked, and nothing for what was left empty. */
export function answersOf(fields: readonly Field[], model: FormModel): Answers {
  const given = askedOf(fields, model).map((field) => {
    const input = model[field.key];
    return [field.key, field.type === 'list' && typeof input === 'string' ? input.split('\n') : input] as const;
  });
  return cleanAnswers(fields, Object.fromEntries(given));
}
