import type { Absence } from '../../api/shapes.ts';
import type { Words } from '../../i18n/words.ts';

/** “2 December to 9 December”, with the days of the week where they are long; of a single day, that day. */
export function absenceDays(
  words: Words,
  { startsOn, endsOn }: Pick<Absence, 'startsOn' | 'endsOn'>,
  style: 'long' | 'short' = 'long',
): string {
  const [from, to] = [words.day(startsOn, style), words.day(endsOn, style)];
  return startsOn === endsOn ? from : words.say('calendar.range', { from, to });
}
