import { RRuleTemporal } from 'rrule-temporal';
import { Temporal, isBefore, isDayBefore } from '../kernel/index.ts';
import type { Day, Instant } from '../kernel/index.ts';
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
  // A day of slack on both sides: the window is in instants, the rule is expanded in local time.
  const first = from.toZonedDateTimeISO(timeZone).toPlainDateTime().subtract({ days: 1 });
  const last = earlierOf(to.toZonedDateTimeISO(timeZone).toPlainDateTime().add({ days: 1 }), horizon(schedule, first));
  const found: Occurrence[] = [];
  for (const local of localStarts(schedule, first, last, until)) {
    const start = local.toZonedDateTime(timeZone);
    const startsAt = start.toInstant();
    if (Temporal.Instant.compare(startsAt, from) < 0) continue;
    if (Temporal.Instant.compare(startsAt, to) >= 0 || found.length >= most) break;
    found.push({ originalStart: local, timeZone, startsAt, endsAt: startsAt.add({ minutes }) });
  }
  return found;
}

/** The end of the window: so many years after the later of its own beginning and that of the series. */
const horizon = ({ startsOn }: Schedule, first: LocalStart): LocalStart =>
  (isDayBefore(first.toPlainDate(), startsOn) ? startsOn.toPlainDateTime() : first).add({ years: windowYears });

type LocalStart = Temporal.PlainDateTime;
function localStarts(schedule: Schedule, first: LocalStart, last: LocalStart, until: Day | null): readonly LocalStart[] {
  const end = until === null ? last : earlierOf(last, until.toPlainDateTime('23:59:59'));
  const begin = schedule.startsOn.toPlainDateTime(schedule.startsAt);
  if (Temporal.PlainDateTime.compare(begin, end) > 0) return [];
  const rule = new RRuleTemporal({
    rruleString: schedule.recurrence.trim().toUpperCase(),
    dtstart: floating(begin),
    temporal: Temporal,
    cache: false,
  });
  return rule.between(floating(first), floating(end), true).map((start) => start.toPlainDateTime());
}

/** A local time as if it were UTC, so that the library sees no change of clocks. */
const floating = (local: LocalStart): Temporal.ZonedDateTime => local.toZonedDateTime('UTC');
const earlierOf = (a: LocalStart, b: LocalStart): LocalStart => (Temporal.PlainDateTime.compare(a, b) < 0 ? a : b);
function earliest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return Temporal.PlainDate.compare(a, b) < 0 ? a : b;
}
