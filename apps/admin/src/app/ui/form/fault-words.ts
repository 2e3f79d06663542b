import type { Field, FieldFault } from '@saath/domain/kernel';
import type { Words } from '../../i18n/words.ts';

/** The advice about the answer to a field. */
export function faultWords(words: Words, field: Field, fault: FieldFault): string {
  if (fault === 'required' && field.type === 'rows') return words.say('common.field.add-one');
  if (fault === 'required') return words.say(isChosen(field) ? 'common.choose-one' : 'common.write-it');
  if (fault === 'too-many' && field.type === 'list') return words.say('common.field.too-many', { most: field.most });
  if (fault === 'too-long' && 'maxLength' in field) return words.say('common.field.too-long', { most: field.maxLength });
  if ('min' in field) return words.say('common.number-between', { from: field.min, to: field.max });
  return words.say('common.field.wrong');
}

const isChosen = ({ type }: Field): boolean => type === 'choice' || type === 'choices' || type === 'scale' || type === 'person';
