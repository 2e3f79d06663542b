import { dayFrom, type Answers, type Field, type Localised, type PersonField, type RowsField } from '@saath/domain/kernel';
import type { NamedPerson } from './answer-setting.ts';
import { isRow } from './form-model.ts';
import { readersWords } from './readers-words.ts';
import { marked } from '../../i18n/said.ts';
import type { Words } from '../../i18n/words.ts';

export interface AnswerInWords {
  readonly key: string;
  readonly question: string;
  /** Of rows a line each, to be drawn by `saath-said`. */
  readonly answer: string;
  /** Whether the answer is somebody’s name, which is not shown where names are hidden. */
  readonly isName: boolean;
  /** A sentence about the readers of the answer; left out where everybody reads it. */
  readonly readers?: string;
  /** The languages of both, where a kind gives them in another one than that of the page. */
  readonly questionLanguage: string | undefined;
  readonly answerLanguage: string | undefined;
}

/** The questions that have an answer, with the answer in words. A switch that is off says nothing. */
export const answersInWords = (
  words: Words,
  fields: readonly Field[],
  answers: Answers,
  people: readonly NamedPerson[] = [],
): readonly AnswerInWords[] =>
  fields.flatMap((field) => {
    const answer = field.type === 'person' ? nameOf(words, people, answers[field.key]) : wordsOf(words, field, answers[field.key]);
    const languages = {
      questionLanguage: words.languageOf(field.label),
      answerLanguage: words.languageOf(answerText(field, answers[field.key])),
    };
    const readers = readersWords(words, field);
    return answer === ''
      ? []
      : [
          {
            ...{ key: field.key, question: words.of(field.label), answer, isName: field.type === 'person', ...languages },
            ...(readers === undefined ? {} : { readers }),
          },
        ];
  });

/** The text of the kind that an answer is; undefined for an answer in other words, such as a number. */
function answerText(field: Field, answer: unknown): Localised | undefined {
  if (field.type !== 'choice' && field.type !== 'choices') return undefined;
  const first: unknown = Array.isArray(answer) ? answer[0] : answer;
  return field.options.find(({ value }) => value === first)?.label;
}

/** A row in one line, each answer with its question. */
const rowOf = (words: Words, { fields }: RowsField, row: Answers): string =>
  answersInWords(words, fields, row)
    .map((one) => `${marked(one.question, one.questionLanguage)}: ${marked(one.answer, one.answerLanguage)}`)
    .join(' · ');

/** Somebody who is no longer on the roster is not named. */
const nameOf = (words: Words, people: readonly NamedPerson[], answer: unknown): string =>
  typeof answer === 'string' ? (people.find(({ personId }) => personId === answer)?.displayName ?? words.say('common.field.gone')) : '';

function wordsOf(words: Words, field: Exclude<Field, PersonField>, answer: unknown): string {
  const texts = Array.isArray(answer) ? answer.map(String) : [];
  const chosen = (value: unknown): string =>
    'options' in field ? words.of(field.options.find((option) => option.value === value)?.label) : '';
  switch (field.type) {
    case 'switch':
      return answer === true ? words.say('common.field.yes') : '';
    case 'choice':
      return chosen(answer);
    case 'choices':
      return words.list(texts.map(chosen).filter((label) => label !== ''));
    case 'rows':
      return Array.isArray(answer)
        ? answer
            .filter(isRow)
            .map((row) => rowOf(words, field, row))
            .join('\n')
        : '';
    case 'list':
      return words.list(texts);
    case 'scale':
      return typeof answer === 'number' ? words.say('common.field.of', { answer, most: field.max }) : '';
    case 'number':
      return typeof answer === 'number' ? [String(answer), words.of(field.unit)].join(' ').trim() : '';
    case 'day':
      return typeof answer === 'string' && dayFrom(answer) !== undefined ? words.day(answer, 'year') : '';
    case 'text':
    case 'long-text':
      return typeof answer === 'string' ? answer : '';
  }
}
