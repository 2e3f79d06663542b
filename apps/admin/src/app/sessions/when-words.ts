import type { Words } from '../i18n/words.ts';

/** A moment as people say it: its day and its time, by the clock of the branch. */
export const whenWords = (words: Words, at: string, timeZone: string): string =>
  `${words.instantDay(at, timeZone)}, ${words.time(at, timeZone)}`;
