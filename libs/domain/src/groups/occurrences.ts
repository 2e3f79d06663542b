import { Temporal, dayIn, isBefore, isDayBefore, readRecurrence } from '../kernel/index.ts';
import type { Day, Instant } from '../kernel/index.ts';
import { dateNumbersOf, dayNumberOf } from './date-numbers.ts';
import { ruleDays } from './rule-days.ts';
import type { Occurrence, Schedule, ScheduleVersion } from './schedule.ts';

/** The longest window of one call, in years; a longer one is cut off, so that a mistyped date costs little. */
export const windowYears = 10;
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
  const { timeZone, minutes } = schedule;
  const most = Math.min(limit, occurrencesAtMost);
  if (most < 1 || Temporal.Instant.compare(from, to) >= 0) return [];
  // A day of slack on both sides: the window is in instants, the rule is expanded in local days.
  const first = dayIn(from, timeZone).subtract({ days: 1 });
  const last = earlierOf(dayIn(to, timeZone).add({ days: 1 }), horizon(schedule, first));
  const found: Occurrence[] = [];
  for (const local of localStarts(schedule, first, earliest(until, last) ?? last)) {
    const startsAt = local.toZonedDateTime(timeZone).toInstant();
    if (Temporal.Instant.compare(startsAt, from) < 0) continue;
    if (Temporal.Instant.compare(startsAt, to) >= 0 || found.length >= most) break;
    found.push({ originalStart: local, timeZone, startsAt, endsAt: minutesAfter(startsAt, minutes) });
  }
  return found;
}

const minutesAfter = (at: Instant, minutes: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(at.epochMilliseconds + minutes * 60_000);

/** The last day of the longest window: of so many years from the later of its own beginning and that of the series. */
const horizon = ({ startsOn }: Schedule, first: Day): Day =>
  (isDayBefore(first, startsOn) ? startsOn : first).add({ years: windowYears }).subtract({ days: 1 });

/** The local starts of a schedule in [first, last]. Its rule is read before it is stored, so that a fault here is one of the product. */
function* localStarts({ recurrence, startsOn, startsAt }: Schedule, first: Day, last: Day): Generator<Temporal.PlainDateTime> {
  const rule = readRecurrence(recurrence);
  if ('fault' in rule) throw new Error(`A stored rule cannot be read: ${rule.fault}.`);
  for (const day of ruleDays(rule, numberOf(startsOn), numberOf(first), numberOf(last))) {
    const { year, month, date } = dateNumbersOf(day);
    yield new Temporal.PlainDateTime(year, month, date, startsAt.hour, startsAt.minute);
  }
}

const numberOf = ({ year, month, day }: Day): number => dayNumberOf(year, month, day);
const earlierOf = (a: Day, b: Day): Day => (isDayBefore(b, a) ? b : a);
function earliest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return earlierOf(a, b);
}
