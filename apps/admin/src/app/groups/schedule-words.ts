import type { Schedule } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** Monday first; a Monday to count from names the days in any language. */
const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const aMonday = Date.UTC(2026, 10, 23);
const dayLength = 86_400_000;

export const weekdayCodes: readonly string[] = dayCodes;
/** The day codes as days the page can name: 2026-11-23 is a Monday. */
export const dayOfCode = (code: string): string => {
  const index = Math.max(
    0,
    dayCodes.findIndex((one) => one === code),
  );
  return new Date(aMonday + index * dayLength).toISOString().slice(0, 10);
};

/** “Monday, Wednesday and Friday, 10:30 to 11:45”; every second week and days of the month are said too. */
export function scheduleWords(words: Words, schedule: Schedule): string {
  const { recurrence, startsAt, minutes, startsOn } = schedule;
  const part = new Map(
    recurrence
      .replace(/^RRULE:/, '')
      .split(';')
      .map((one): [string, string] => [one.split('=')[0] ?? '', one.split('=')[1] ?? '']),
  );
  const facts = {
    from: startsAt,
    to: later(startsAt, minutes),
    days: daysOf(words, part.get('BYDAY') ?? '', startsOn),
    number: part.get('INTERVAL') ?? '1',
  };
  const every = part.get('INTERVAL') ?? '1';
  switch (part.get('FREQ')) {
    case 'DAILY':
      return words.say(every === '1' ? 'groups.when.daily' : 'groups.when.daily-every', facts);
    case 'MONTHLY':
      return words.say('groups.when.monthly', { ...facts, days: monthDays(words, part, startsOn) });
    default:
      return words.say(every === '1' ? 'groups.when.weekly' : 'groups.when.weekly-every', facts);
  }
}

function later(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes;
  return `${pad(Math.floor(total / 60) % 24)}:${pad(total % 60)}`;
}
const pad = (number: number): string => String(number).padStart(2, '0');

function daysOf(words: Words, byDay: string, startsOn: string): string {
  if (byDay === '') return words.weekday(startsOn);
  const codes = byDay.split(',').map((day) => day.slice(-2));
  if (codes.length === dayCodes.length) return words.say('groups.when.all-days');
  return words.list(codes.map((code) => words.weekday(dayOfCode(code))));
}

/** “second Saturday”, “last Friday”, or the day of the month. */
function monthDays(words: Words, part: ReadonlyMap<string, string>, startsOn: string): string {
  const [, number, code] = /^([+-]?\d)([A-Z]{2})$/.exec(part.get('BYDAY') ?? '') ?? [];
  const place = number ?? part.get('BYSETPOS');
  const weekday = code ?? (part.get('BYDAY') === '' ? undefined : part.get('BYDAY')?.slice(-2));
  if (place !== undefined && weekday !== undefined) {
    return words.say(`groups.when.place.${Number(place)}`, { day: words.weekday(dayOfCode(weekday)) });
  }
  return words.say('groups.when.date', { number: Number(part.get('BYMONTHDAY') ?? startsOn.slice(-2)) });
}
