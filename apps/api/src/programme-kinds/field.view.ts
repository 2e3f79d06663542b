import { ApiProperty } from '@nestjs/swagger';
import type { Field, SimpleField, Visibility } from '@saath/domain/kernel';
import type { LocalisedView } from '../http/localised.view.ts';
import type { Count } from '../http/units.ts';

/** One answer that a choice offers. */
export class FieldOptionView {
  /**
   * The value that is stored and sent.
   * @example women
   */
  value: string;
  /** The text that is shown. */
  label: LocalisedView;
}

/** The answers to an earlier question on which another one depends. */
export class ShowWhenView {
  /**
   * The name of the earlier question.
   * @example openTo
   */
  field: string;
  @ApiProperty({
    type: 'array',
    items: { oneOf: [{ type: 'string' }, { type: 'boolean' }] },
    description: 'The answers after which the question is asked.',
    example: ['women'],
  })
  is: readonly (string | boolean)[];
}

/** The texts of a question, whatever sort of answer it takes. */
export class QuestionView {
  /**
   * The name under which the answer is sent and stored.
   * @example openTo
   */
  key: string;
  /** The question. */
  label: LocalisedView;
  /** A sentence for the person who answers. */
  help: LocalisedView;
  /** Whether the form cannot be saved without an answer. */
  required: boolean;
  /** After which answers the question is asked; left out where it always is. */
  showWhen?: ShowWhenView;
  /** Of a question about a session or a person at it: the readers of the answers, who alone are asked; left out where everybody who may open the session is. */
  visibility?: Visibility;
  /** Of a text, or of each text of a list: the most characters. */
  maxLength?: Count;
  /** Of a list: the most texts. Of rows: the most rows. */
  most?: Count;
  /**
   * Of a number or a scale: the least value.
   * @example 0
   */
  min?: number;
  /**
   * Of a number or a scale: the greatest value.
   * @example 10
   */
  max?: number;
  /** Of a number: what is counted. */
  unit?: LocalisedView;
  /** Of a scale: what its least value means. */
  lowest?: LocalisedView;
  /** Of a scale: what its greatest value means. */
  highest?: LocalisedView;
  /** Of a scale of five steps that is drawn as faces: a word for each, from the lowest. */
  faces?: readonly LocalisedView[];
  /** Of one or several choices: the answers, in the order in which they are offered. */
  options?: readonly FieldOptionView[];
  /** Of a choice about the session that goes on from session to session: to the next option, and after the last one to the first. */
  follows?: 'next-option';
}

/** A question of a row. */
export class RowFieldView extends QuestionView {
  /** The sort of answer that the question takes; it decides which of the other properties there are. */
  type: SimpleField['type'];
}

/** A question of a form, as data: a client that draws it needs to know nothing else about the kind. */
export class FieldView extends QuestionView {
  /** The sort of answer that the question takes; it decides which of the other properties there are. */
  type: Field['type'];
  /** Of rows: the questions of each row. */
  fields?: readonly RowFieldView[];
}
