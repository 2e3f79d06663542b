import type { Words } from '../i18n/words.ts';

/** The day and time of an instant, by the clock of the branch. */
export const whenWords = (words: Words, at: string, timeZone: string): string =>
  `${words.instantDay(at, timeZone)}, ${words.time(at, timeZone)}`;
