import type { Words } from '../i18n/words.ts';

/** A wait in words: minutes, and hours from the first one on. */
export function waitWords(words: Words, minutes: number): string {
  const whole = Math.max(0, minutes);
  if (whole < 60) return words.say('today.wait.minutes', { minutes: whole });
  if (whole % 60 === 0) return words.say('today.wait.whole-hours', { hours: whole / 60 });
  return words.say('today.wait.hours', { hours: Math.floor(whole / 60), minutes: whole % 60 });
}
