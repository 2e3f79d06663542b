import type { KindView } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** The first reminder of a plan that counts back from the start, in words. */
export function countedBack(words: Words, plan: KindView['reminderPlan']): string {
  const minutes = Math.max(0, ...plan.map(({ minutesBefore }) => minutesBefore));
  return minutes === 0 ? words.say('groups.timing.nobody-reminded') : words.count('groups.timing.hours-before', minutes / 60);
}
