import type { Words } from '../i18n/words.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** A day on which branches are closed, with a line for each holiday. */
export interface HolidayOn {
  readonly day: string;
  readonly lines: readonly string[];
}

function part(name: 'span' | 'strong', of: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.className = of;
  element.textContent = text;
  return element;
}

/** A session in a cell of the grid: its group, its time and place, and what has become of it, in words. */
export function drawnEntry(words: Words, entry: CalendarEntry, isShort: boolean): HTMLElement[] {
  const name = part('strong', 'cal-name', entry.session.groupName);
  const time = part('span', 'cal-time', entry.start.slice(11));
  if (isShort) return [time, name];
  const state = stateOf(words, entry);
  const { roomName, branchName } = entry.session;
  const about = state ?? [entry.start.slice(11), roomName ?? branchName].join(' ');
  const conflicts = entry.conflicts.map(({ text }) => part('span', 'cal-conflict', `! ${text}`));
  return [name, part('span', 'cal-about', about), ...conflicts.slice(0, 1)];
}

function stateOf(words: Words, entry: CalendarEntry): string | undefined {
  if (entry.phase === 'expected') return undefined;
  const { left, phase, session, start } = entry;
  const { startsAt, movedFrom, timeZone, isExtra } = session;
  if (left) return words.say('calendar.movedTo', { when: shortWhen(words, startsAt, timeZone) });
  if (phase === 'cancelled') return words.say('calendar.cancelled');
  if (movedFrom === null) return isExtra ? `${start.slice(11)} ${words.say('sessions.record.extra')}` : undefined;
  return `${start.slice(11)} ${words.say('calendar.movedFrom', { when: shortWhen(words, movedFrom, timeZone) })}`;
}
const shortWhen = (words: Words, at: string, timeZone: string): string =>
  `${words.instantDay(at, timeZone, 'weekday')} ${words.time(at, timeZone)}`;

export const drawnHoliday = (text: string): HTMLElement[] => (text === '' ? [] : [part('span', 'cal-holiday-name', text)]);

/** The head of a column: the weekday and the number of the day, today as a disc. A column of a month has no day: only the weekday. */
export function drawnHeader(words: Words, day: string, today: string | undefined): HTMLElement[] {
  const at = `${day}T12:00:00Z`;
  const weekday = part('span', 'cal-weekday', words.instantDay(at, 'UTC', 'weekday'));
  if (today === undefined) return [weekday];
  return [weekday, part('span', day === today ? 'cal-number today' : 'cal-number', words.instantDay(at, 'UTC', 'number'))];
}
