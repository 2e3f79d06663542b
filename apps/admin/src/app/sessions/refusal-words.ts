import type { Words } from '../i18n/words.ts';

/** Why the server said no about a session, in words; what nobody has words for says that nothing is lost. */
export function refusalWords(words: Words, code: string): string {
  const key = `sessions.refused.${code.replaceAll('/', '-')}`;
  const known = words.say(key);
  return known === key ? words.say('sessions.refused.other') : known;
}
