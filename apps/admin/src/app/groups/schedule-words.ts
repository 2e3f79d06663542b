import { readRecurrence, weekdays, type Recurrence, type RuleDay, type Weekday } from '@saath/domain/kernel';
import type { GroupItem, Schedule } from '../api/shapes.ts';
import type { Words } from '../i18n/words.ts';

/** Monday first; a Monday to count from names the days in any language. */
const aMonday = Date.UTC(2026, 10, 23);
const dayLength = 86_400_000;

/** A weekday as a day the page can name: 2026-11-23 is a Monday. */
const dayOf = (weekday: Weekday): string => new Date(aMonday + weekdays.indexOf(weekday) * dayLength).toISOString().slice(0, 10);
export const weekdayName = (words: Words, weekday: Weekday): string => words.weekday(dayOf(weekday));

/** “Monday, Wednesday and Friday, 10:30 to 11:45”. A rule that these words would tell wrongly is called what it is: one of its own. */
export function scheduleWords(words: Words, { recurrence, startsAt, minutes, startsOn }: Schedule): string {
  const rule = readRecurrence(recurrence);
  const facts = { from: startsAt, to: later(startsAt, minutes) };
  if ('fault' in rule || rule.months.length > 0) return words.say('groups.when.other', facts);
  const every = rule.interval === 1 ? '' : '-every';
  const number = rule.interval;
  switch (rule.frequency) {
    case 'daily':
      return rule.days.length > 0 ? words.say('groups.when.other', facts) : words.say(`groups.when.daily${every}`, { ...facts, number });
    case 'weekly': {
      const run = runOf(rule);
      if (run !== undefined) {
        return words.say('groups.when.weekly-run', { ...facts, first: weekdayName(words, run.first), last: weekdayName(words, run.last) });
      }
      return words.say(`groups.when.weekly${every}`, { ...facts, number, days: daysOfWeek(words, rule, startsOn) });
    }
    case 'monthly': {
      const days = daysOfMonth(words, rule, startsOn);
      return days === undefined
        ? words.say('groups.when.other', facts)
        : words.say(`groups.when.monthly${every}`, { ...facts, number, days });
    }
    case 'yearly':
      return words.say('groups.when.other', facts);
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

function daysOfWeek(words: Words, { days }: Recurrence, startsOn: string): string {
  if (days.length === 0) return words.weekday(startsOn);
  if (days.length === weekdays.length) return words.say('groups.when.all-days');
  return words.list(days.map(({ weekday }) => weekdayName(words, weekday)));
}

/** Three days or more in a row of every week, short of all seven: “Monday to Saturday”. */
function runOf({ days, interval }: Recurrence): { readonly first: Weekday; readonly last: Weekday } | undefined {
  const codes = days.map(({ weekday }) => weekday);
  const [first, last] = [codes[0], codes.at(-1)];
  const isRun = codes.length > 2 && codes.length < weekdays.length && weekdays.join().includes(codes.join());
  return interval === 1 && isRun && first !== undefined && last !== undefined ? { first, last } : undefined;
}

/** “the second and the fourth Sunday”, “the last Friday”, “day 5”; undefined for what has no such words. */
function daysOfMonth(words: Words, rule: Recurrence, startsOn: string): string | undefined {
  const { days, monthDays, positions } = rule;
  if (days.length > 0 && monthDays.length > 0) return undefined;
  if (days.length > 0) {
    const places = positions.length === 0 ? days : placesOf(rule);
    const said = places.map((place) => placeWords(words, place));
    return said.length === 0 || said.includes(undefined) ? undefined : words.list(said.filter((one) => one !== undefined));
  }
  const dates = monthDays.length === 0 ? [Number(startsOn.slice(-2))] : monthDays;
  if (positions.length > 0 || dates.some((date) => date < -1)) return undefined;
  return words.list(
    dates.map((date) => (date === -1 ? words.say('groups.when.last-date') : words.say('groups.when.date', { number: date }))),
  );
}

/** `BYDAY=FR;BYSETPOS=-1` is the last Friday; a position among several weekdays has no words here. */
function placesOf({ days, positions }: Recurrence): readonly RuleDay[] {
  const [day, ...more] = days;
  return day?.nth === null && more.length === 0 ? positions.map((nth) => ({ nth, weekday: day.weekday })) : [];
}

function placeWords(words: Words, { nth, weekday }: RuleDay): string | undefined {
  if (nth === null || nth < -1 || nth > 5) return undefined;
  return words.say(`groups.when.place.${nth}`, { day: weekdayName(words, weekday) });
}
