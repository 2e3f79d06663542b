import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { RRuleSet } from 'rrule-rust';
import { Temporal, weekdays } from '../kernel/index.ts';
import { occurrences } from './occurrences.ts';

/** How far the series are compared, in days: over a leap day in any case. */
const compared = 1_500;
const begins = fc.integer({ min: 0, max: 2_000 }).map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }));

const listed = (name: string) => (values: readonly (string | number)[]) => `${name}=${values.join(',')}`;
const some = <Value>(values: fc.Arbitrary<Value>) => fc.uniqueArray(values, { minLength: 1, maxLength: 3 });
const interval = fc.integer({ min: 1, max: 4 }).map((number) => `INTERVAL=${number}`);
const days = fc.subarray([...weekdays], { minLength: 1 }).map(listed('BYDAY'));
const placeOf = (...nths: readonly string[]) =>
  fc.tuple(fc.constantFrom(...nths), fc.constantFrom(...weekdays)).map((pair) => pair.join(''));
/** Places that every month has, and those that only some have. */
const place = placeOf('1', '2', '3', '4', '-1', '-2', '-4');
const rarePlaces = some(fc.oneof(place, placeOf('5'))).map(listed('BYDAY'));
const dates = some(fc.constantFrom(1, 15, 28, 29, 30, 31, -1, -3)).map(listed('BYMONTHDAY'));
const months = some(fc.integer({ min: 1, max: 12 })).map((values) => listed('BYMONTH')(values.toSorted((a, b) => a - b)));
const positions = fc.constantFrom('BYSETPOS=1', 'BYSETPOS=-1', 'BYSETPOS=2,-2');
const rule = (frequency: string, ...parts: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(fc.constant(`FREQ=${frequency}`), ...parts).map((texts) => texts.join(';'));

/** The shapes of rules on which both libraries follow RFC 5545. */
const plainShapes = {
  'every so many days': rule('DAILY', interval),
  'days of the week': rule('WEEKLY', interval, days),
  'the weekday of the first day': rule('WEEKLY', interval),
  'places in the month': rule('MONTHLY', interval, some(place).map(listed('BYDAY'))),
  'the date of the first day': rule('MONTHLY', interval),
  'a weekday on a date': rule('MONTHLY', fc.constantFrom('BYDAY=FR;BYMONTHDAY=13', 'BYDAY=SA;BYMONTHDAY=1,2,3,4,5,6,7')),
  'a place in a month of the year': rule(
    'YEARLY',
    interval,
    months,
    place.map((one) => `BYDAY=${one}`),
  ),
  'weekdays in a month of the year': rule('YEARLY', months, days),
};
/**
 * The shapes on which ical.js 2.2.1 departs from RFC 5545 and from rrule-rust: it takes the first day of the series into a rule of months
 * or positions that does not mean it, refuses a rule of fifth weekdays or counts such a day twice, and reads 30 February as 2 March.
 */
const shapesForOne = {
  'the same date each year': rule('YEARLY', interval),
  'days of the month': rule('MONTHLY', interval, dates),
  'places that only some months have': rule('MONTHLY', interval, rarePlaces),
  'places in months of the year': rule('YEARLY', interval, months, rarePlaces),
  'days in some months': rule('DAILY', interval, months),
  'weekdays in some months': rule('WEEKLY', days, months),
  'positions among weekdays': rule('MONTHLY', days, positions),
  'dates in months of the year': rule('YEARLY', interval, months, dates),
  'the date of the first day in some months': rule('YEARLY', months),
  '29 February': fc.constant('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'),
};

const at = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime('UTC').toInstant();

/** The days that the product gives, with a start in the evening, in a zone without changes of clocks. */
const own = (text: string, begin: Temporal.PlainDate, end: Temporal.PlainDate): readonly string[] => {
  const schedule = { startsOn: begin, startsAt: Temporal.PlainTime.from('18:00'), minutes: 60, recurrence: text, until: null };
  return occurrences({ ...schedule, timeZone: 'UTC' }, at(begin), at(end), compared).map(({ originalStart }) =>
    originalStart.toPlainDate().toString(),
  );
};

function* icalDays(text: string, begin: Temporal.PlainDate): Generator<string> {
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateTimeString(`${begin.toString()}T18:00:00`));
  for (let next = iterator.next() as ICAL.Time | null; next !== null; next = iterator.next() as ICAL.Time | null)
    yield next.toString().slice(0, 10);
}
function* rustDays(text: string, begin: Temporal.PlainDate): Generator<string> {
  const set = RRuleSet.parse(`DTSTART:${begin.toString().replaceAll('-', '')}T180000Z\nRRULE:${text}`);
  for (const { year, month, day } of set) yield new Temporal.PlainDate(year, month, day).toString();
}
function before(found: Iterable<string>, end: Temporal.PlainDate): readonly string[] {
  const texts: string[] = [];
  for (const text of found) {
    if (text >= end.toString()) break;
    texts.push(text);
  }
  return texts;
}

const series = (shape: fc.Arbitrary<string>) =>
  fc.tuple(shape, fc.option(fc.integer({ min: 1, max: 30 })), fc.constantFrom('MO', 'SU')).map(([parts, count, weekStart]) => {
    const counted = count === null ? '' : `;COUNT=${count}`;
    return `${parts}${counted};WKST=${weekStart}`;
  });

/** For each shape; 3,600 rules in a run. */
const numRuns = 200;
const shapes = [
  ...Object.entries(plainShapes).map(([name, shape]) => ({ name, shape, oracles: [rustDays, icalDays] })),
  ...Object.entries(shapesForOne).map(([name, shape]) => ({ name, shape, oracles: [rustDays] })),
];

describe('the days of a rule, beside two other libraries', () => {
  it.each(shapes)('are the same for $name', ({ shape, oracles }) => {
    fc.assert(
      fc.property(series(shape), begins, (text, begin) => {
        const end = begin.add({ days: compared });
        // As one text: matching a thousand days one by one takes longer than finding them.
        const days = own(text, begin, end).join(' ');
        const found = oracles.map((oracle) => before(oracle(text, begin), end).join(' '));
        expect({ text, begin: begin.toString(), found }).toEqual({ text, begin: begin.toString(), found: oracles.map(() => days) });
      }),
      { numRuns },
    );
  });
});
