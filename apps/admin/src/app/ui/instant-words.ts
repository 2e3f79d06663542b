import type { Words } from '../i18n/words.ts';
import type { Instant } from '@saath/domain/kernel';
import { addDays, dayIn } from './zoned-time.ts';

/** An instant on the clock of a branch, as people say it: today or tomorrow, otherwise its day, and the time. */
export function instantWords(words: Words, at: string, { timeZone, now }: { readonly timeZone: string; readonly now: Instant }): string {
  const [day, today] = [dayIn(at, timeZone), dayIn(now, timeZone)];
  const time = words.time(at, timeZone);
  if (day === today) return words.say('common.today-at', { time });
  if (day === addDays(today, 1)) return words.say('common.tomorrow-at', { time });
  return `${words.instantDay(at, timeZone, 'short')}, ${time}`;
}
