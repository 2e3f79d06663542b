import { weekdays, type Weekday } from '@saath/domain/kernel';
import type { GroupItem, Schedule } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';
import { addDays } from '../ui/zoned-time.ts';
import { plainRecurrence, type Place } from './plain-recurrence.ts';

/** Monday first; a Monday to count from names the days in any language. */
const aMonday = '2026-11-23';

/** A weekday as a day the page can name: 2026-11-23 is a Monday. */
const dayOf = (weekday: Weekday): string => addDays(aMonday, weekdays.indexOf(weekday));
export const weekdayName = (words: Words, weekday: Weekday): string => words.weekday(dayOf(weekday));

/** “Monday, Wednesday and Friday, 10:30 to 11:45”. A rule that cannot be said in these words is called a custom schedule. */
export function scheduleWords(words: Words, { recurrence, startsAt, minutes, startsOn }: Schedule): string {
  const plain = plainRecurrence(recurrence, startsOn);
  const facts = { from: startsAt, to: later(startsAt, minutes) };
  if (plain === undefined) return words.say('groups.when.other', facts);
  const number = plain.interval;
  const every = number === 1 ? '' : '-every';
  switch (plain.every) {
    case 'daily':
      return words.say(`groups.when.daily${every}`, { ...facts, number });
    case 'weekly': {
      if (number === 1 && plain.days.length === weekdays.length) return words.say('groups.when.daily', facts);
      const run = number === 1 ? runOf(plain.days) : undefined;
      if (run !== undefined) {
        return words.say('groups.when.weekly-run', { ...facts, first: weekdayName(words, run.first), last: weekdayName(words, run.last) });
      }
      return words.say(`groups.when.weekly${every}`, { ...facts, number, days: dayWords(words, plain.days) });
    }
    case 'monthly':
      return words.say(`groups.when.monthly${every}`, {
        ...facts,
        number,
        days: words.list(plain.places.map((one) => placeWords(words, one))),
      });
    case 'dates':
      return words.say(`groups.when.monthly${every}`, {
        ...facts,
        number,
        days: words.list(plain.dates.map((one) => dateWords(words, one))),
      });
    case 'yearly':
      return words.say(`groups.when.yearly${every}`, {
        ...facts,
        number,
        days: words.list(plain.places.map((one) => placeWords(words, one))),
        months: words.list(plain.months.toSorted((a, b) => a - b).map((month) => words.month(month))),
      });
  }
}

/** “From Saturday, 5 December: Every Thursday, 18:00 to 19:00”, once a change is decided. */
export function comingWords(words: Words, { comingSchedule: coming }: Pick<GroupItem, 'comingSchedule'>): string | undefined {
  if (coming === null) return undefined;
  return words.say('groups.when.coming', { day: words.day(coming.appliesFrom), schedule: scheduleWords(words, coming) });
}

function later(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes;
  return `${pad(Math.floor(total / 60) % 24)}:${pad(total % 60)}`;
}
const pad = (number: number): string => String(number).padStart(2, '0');

function dayWords(words: Words, days: readonly Weekday[]): string {
  if (days.length === weekdays.length) return words.say('groups.when.all-days');
  return words.list(days.map((weekday) => words.say('groups.when.on-day', { day: weekdayName(words, weekday) })));
}

/** Three days or more in a row, short of all seven: “Monday to Saturday”. */
function runOf(days: readonly Weekday[]): { readonly first: Weekday; readonly last: Weekday } | undefined {
  const [first, last] = [days[0], days.at(-1)];
  const isRun = days.length > 2 && days.length < weekdays.length && weekdays.join().includes(days.join());
  return isRun && first !== undefined && last !== undefined ? { first, last } : undefined;
}

/** “the second Sunday”. */
const placeWords = (words: Words, { nth, weekday }: Place): string =>
  words.say(`groups.when.place.${nth}`, { day: weekdayName(words, weekday) });

/** “day 5”, “the last day”. */
export const dateWords = (words: Words, date: number): string =>
  date === -1 ? words.say('groups.when.last-date') : words.say('groups.when.date', { number: date });
