import { visibilityOf, type Field } from '@saath/domain/kernel';
import type { Words } from '../../i18n/words.ts';

/** A sentence about the readers of the answers to a question; undefined where everybody reads them who may open the session. */
export function readersWords(words: Words, field: Field): string | undefined {
  const visibility = visibilityOf(field);
  return visibility === 'everyone' ? undefined : words.say(`common.field.readers.${visibility}`);
}
