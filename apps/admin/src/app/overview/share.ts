import type { Words } from '../i18n/words.ts';

/** A share in percent, or the words for a figure that is suppressed because it is based on too few people. */
export function shareWords(words: Words, part: number | null, whole: number | null): string {
  if (part === null || whole === null) return words.say('overview.too-few');
  return whole === 0 ? '–' : `${String(Math.round((100 * part) / whole))}%`;
}
