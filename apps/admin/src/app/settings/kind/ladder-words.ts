import type { WrittenDue, WrittenStep } from '@saath/domain/programmes';
import type { Words } from '../../i18n/words.ts';

const minutesOfHour = 60;

/** A length of time in whole hours where it is one, in minutes otherwise. */
function lengthWords(words: Words, minutes: number): string {
  const hours = minutes / minutesOfHour;
  return minutes > 0 && Number.isInteger(hours)
    ? words.count('settings.kinds.ladder.hours', hours)
    : words.count('settings.kinds.ladder.minutes', minutes);
}

/** When a step is due, in words. */
export function dueWords(words: Words, { after, at = '', day = 0 }: WrittenDue): string {
  if (after !== undefined) return words.say('settings.kinds.ladder.within', { time: lengthWords(words, after) });
  return words.count('settings.kinds.ladder.by', day, { time: at });
}

/** A ladder as one sentence: who, when and how, one step after the other. */
export function ladderWords(words: Words, steps: readonly WrittenStep[]): string {
  const said = steps.map(({ who, due, channel }) =>
    words.say('settings.kinds.ladder.said', {
      who: words.say(`settings.kinds.ladder.who.${who}`),
      when: dueWords(words, due),
      how: words.say(`settings.kinds.ladder.how.${channel}`),
    }),
  );
  return said.reduce((before, next) => words.say('settings.kinds.ladder.then', { before, next }));
}
