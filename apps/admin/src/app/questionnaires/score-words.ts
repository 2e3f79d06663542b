import type { Score } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** A total in words: an estimate says so, and where there is none it says how many questions are open. */
export function totalWords(words: Words, { state, total, open }: Score): string {
  if (state === 'none' || total === null) return words.say('questionnaires.trend.no-total', { open });
  return state === 'whole' ? String(total) : words.say('questionnaires.trend.estimated', { total, open });
}
