import { Temporal, isBefore, isDayBefore, readRecurrence } from '../kernel/index.ts';
import type { Day, Instant } from '../kernel/index.ts';
import { dateNumbersOf, dayNumberOf } from './date-numbers.ts';
import { dayMs, instantAt, localTimeAt, startIn } from './local-starts.ts';
import { ruleDays } from './rule-days.ts';
import type { Occurrence, Schedule, ScheduleVersion } from './schedule.ts';

/** The longest window of one call, in years; a longer one is cut off, so that a mistyped date costs little. */
const windowYears = 10;
/** The most occurrences of one call: a rule gives at most one start a day. */
export const occurrencesAtMost = windowYears * 366;

/**
 * The occurrences of a schedule by start, in [from, to), at most `limit` of them.
 *
 * The rule is expanded in local time and each start is then read in the time zone, so that the local time stays the same when the clocks
 * change. A start that the change skips is moved by the same amount ("compatible"); of a start that occurs twice the first one counts.
 */
export function occurrences(schedule: Schedule, from: Instant, to: Instant, limit: number): readonly Occurrence[] {
  return expand(schedule, from, to, limit, schedule.until);
}

/** The occurrences of a sequence of schedules, each from the day it applies until the next one applies. */
export function occurrencesOf(versions: readonly ScheduleVersion[], from: Instant, to: Instant, limit: number): readonly Occurrence[] {
  return versions
    .flatMap((version, index) => {
      const last = versions[index + 1]?.appliesFrom.subtract({ days: 1 }) ?? null;
      // The window begins no earlier than the version, so that a rhythm counted from before it does not use up the limit.
      const begin = version.appliesFrom.toZonedDateTime(version.timeZone).toInstant();
      const found = expand(version, isBefore(from, begin) ? begin : from, to, limit, earliest(version.until, last));
      return found.filter(({ originalStart }) => Temporal.PlainDate.compare(originalStart.toPlainDate(), version.appliesFrom) >= 0);
    })
    .slice(0, limit);
}

function expand(schedule: Schedule, from: Instant, to: Instant, limit: number, until: Day | null): readonly Occurrence[] {
  const { timeZone, startsAt: time, minutes } = schedule;
  const most = Math.min(limit, occurrencesAtMost);
  const [begin, end] = [from.epochMilliseconds, to.epochMilliseconds];
  const found: Occurrence[] = [];
  if (most < 1 || begin >= end) return found;
  const ofDay = time.hour * 60 + time.minute;
  for (const day of localDays(schedule, begin, end, until)) {
    const local = day * 1_440 + ofDay;
    const start = startIn(timeZone, local);
    if (start < begin) continue;
    if (start >= end || found.length >= most) break;
    const [startsAt, endsAt] = [instantAt(start), instantAt(start + minutes * 60_000)];
    found.push({ originalStart: localTimeAt(local), timeZone, startsAt, endsAt });
  }
  return found;
}

/**
 * The local days of a schedule around a window of milliseconds, with slack on both sides: the window is in instants, the rule is expanded in
 * local days, which lie a day before or after those of UTC, and a change of the clocks may skip one more. The rule is read before it is
 * stored, so that a fault here is one of the product.
 */
function localDays({ recurrence, startsOn }: Schedule, begin: number, end: number, until: Day | null): readonly number[] {
  const rule = readRecurrence(recurrence);
  if ('fault' in rule) throw new Error(`A stored rule cannot be read: ${rule.fault}.`);
  const [series, first] = [numberOf(startsOn), Math.floor(begin / dayMs) - slackDays];
  const last = Math.min(Math.floor(end / dayMs) + slackDays, horizon(Math.max(series, first)));
  return ruleDays(rule, series, first, until === null ? last : Math.min(last, numberOf(until)));
}

const slackDays = 2;

/** The last day of the longest window, which begins on this day. */
function horizon(day: number): number {
  const { year, month, date } = dateNumbersOf(day);
  return dayNumberOf(year + windowYears, month, date) - 1;
}

const numberOf = ({ year, month, day }: Day): number => dayNumberOf(year, month, day);
function earliest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return isDayBefore(b, a) ? b : a;
}
