import { ok, recurrenceText, refuse, weekdays } from '../kernel/index.ts';
import type { Result, Weekday } from '../kernel/index.ts';
import { groupProblems } from './group.problems.ts';
import type { GroupProblem } from './group.problems.ts';

/** The two cells of a timetable that describe the repetition, as people write them. */
export interface TimetableCells {
  /** `Mon,Tue` or `Monday, Tuesday`; may be empty if `repeats` names the days itself. */
  readonly days: string;
  /** `weekly`, `daily`, `fortnightly`, `every 2 weeks`, `first Sunday`, `second Sunday, fourth Sunday`, `last Saturday`. */
  readonly repeats: string;
}

const dayNames = new Map<string, Weekday>(
  weekdays.flatMap((weekday, index) => {
    const name = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'][index] ?? '';
    return [
      [name, weekday],
      [name.slice(0, 3), weekday],
    ];
  }),
);
const ordinals = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['last', -1],
]);

/** Turns the cells of a timetable into a recurrence rule, or refuses the cell that is not understood. */
export function recurrenceFrom({ days, repeats }: TimetableCells): Result<string, GroupProblem> {
  const named = cellsOf(days);
  const unknown = named.find((name) => dayNames.get(name) === undefined);
  if (unknown !== undefined) return refuse(groupProblems.dayUnknown(unknown));
  const given = weekdays.filter((weekday) => named.some((name) => dayNames.get(name) === weekday));
  const interval = weeksIn(repeats.trim().toLowerCase());
  if (interval === 'daily') return ok(recurrenceText({ frequency: 'daily' }));
  if (interval !== undefined) return given.length === 0 ? refuse(groupProblems.daysMissing()) : ok(weekly(interval, given));
  return monthly(repeats, given);
}

const weekly = (interval: number, days: readonly Weekday[]): string =>
  recurrenceText({ frequency: 'weekly', interval, days: days.map((weekday) => ({ nth: null, weekday })) });

/** `second Sunday, fourth Sunday`. The days cell may repeat the weekday, but not contradict it. */
function monthly(repeats: string, given: readonly Weekday[]): Result<string, GroupProblem> {
  const positions = cellsOf(repeats).map((cell) => {
    const [ordinal = '', name = '', ...rest] = cell.split(/\s+/);
    const nth = ordinals.get(ordinal);
    const weekday = dayNames.get(name);
    return nth === undefined || weekday === undefined || rest.length > 0 ? undefined : { nth, weekday };
  });
  const known = positions.filter((position) => position !== undefined);
  if (known.length === 0 || known.length < positions.length) return refuse(groupProblems.repeatsUnknown(repeats.trim()));
  const agrees = given.length === 0 || given.every((day) => known.some(({ weekday }) => weekday === day));
  if (!agrees || (given.length > 0 && known.some(({ weekday }) => !given.includes(weekday)))) return refuse(groupProblems.daysDisagree());
  return ok(recurrenceText({ frequency: 'monthly', days: known }));
}

/** The weeks from one session to the next, at most twelve: a rarer group is described by a day of the month. */
function weeksIn(repeats: string): number | 'daily' | undefined {
  if (repeats === 'daily' || repeats === 'every day') return 'daily';
  if (repeats === 'weekly' || repeats === 'every week') return 1;
  if (repeats === 'fortnightly') return 2;
  const weeks = Number(/^every (\d{1,2}) weeks?$/.exec(repeats)?.[1]);
  return weeks >= 1 && weeks <= 12 ? weeks : undefined;
}

const cellsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(',')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
