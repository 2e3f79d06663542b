import type { Absence } from '../../api/shapes.ts';
import type { Words } from '../../i18n/words.ts';

/** “2 December to 9 December”; of a single day, that day. */
export function daysAway(words: Words, { startsOn, endsOn }: Pick<Absence, 'startsOn' | 'endsOn'>): string {
  const [from, to] = [words.day(startsOn), words.day(endsOn)];
  return startsOn === endsOn ? from : words.say('calendar.range', { from, to });
}
