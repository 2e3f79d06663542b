import type { Words } from '../i18n/words.ts';

/** The sentence about a refusal of the server; a code without a text has a general sentence. */
export function refusalWords(words: Words, code: string): string {
  const key = `sessions.refused.${code.replaceAll('/', '-')}`;
  const known = words.say(key);
  return known === key ? words.say('sessions.refused.other') : known;
}
