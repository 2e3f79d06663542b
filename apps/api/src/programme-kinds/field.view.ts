import type { Field } from '@saath/domain/kernel';
import type { Count } from '../http/units.ts';

/** A text in every language of the product. */
export class LocalisedView {
  /**
   * The text in English.
   * @example Group counselling
   */
  en: string;
  /**
   * The text in Hindi.
   * @example समूह परामर्श
   */
  hi: string;
  /**
   * The text in Marathi.
   * @example गट समुपदेशन
   */
  mr: string;
}

/** One answer that a choice offers. */
export class FieldOptionView {
  /**
   * What is stored and sent.
   * @example women
   */
  value: string;
  /** What is shown. */
  label: LocalisedView;
}

/** A question of a form, as data: whoever draws it needs to know nothing else about the kind. */
export class FieldView {
  /**
   * The name under which the answer is sent and stored.
   * @example openTo
   */
  key: string;
  /** What sort of answer the question takes; it decides which of the other properties there are. */
  type: Field['type'];
  /** The question. */
  label: LocalisedView;
  /** A sentence for the person who answers. */
  help: LocalisedView;
  /** Whether the form cannot be saved without an answer. */
  required: boolean;
  /** Of a text: the most characters. */
  maxLength?: Count;
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
  /** Of a choice: the answers, in the order in which they are offered. */
  options?: readonly FieldOptionView[];
}
