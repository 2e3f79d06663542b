import type { Words } from '../i18n/words.ts';

/** A share in words; one that was withheld because too few people stand behind it says so. */
export function shareWords(words: Words, part: number | null, whole: number | null): string {
  if (part === null || whole === null) return words.say('overview.too-few');
  return whole === 0 ? '–' : `${String(Math.round((100 * part) / whole))}%`;
}
