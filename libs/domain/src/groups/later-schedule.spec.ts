import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, weekdays } from '../kernel/index.ts';
import { aKind, text } from '../testing/index.ts';
import { changeSchedule } from './change-schedule.ts';
import { changeSeries, keepFirstWeeks } from './change-series.ts';
import { endSeries } from './end-series.ts';
import { asItGoesOn, seriesOf, statedSchedule, withLater } from './later-schedule.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Schedule, ScheduleVersion } from './schedule.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const weekly = (but: Partial<Schedule> = {}): Schedule => ({
  ...{ startsOn: day('2026-11-29'), startsAt: Temporal.PlainTime.from('17:00'), minutes: 90 },
  ...{ recurrence: 'FREQ=WEEKLY;BYDAY=SU', until: null, timeZone: 'Asia/Kolkata' },
  ...but,
});
/** Weekly, and fortnightly after twelve weeks, or as many as a group says. */
const twelve = { recurrence: 'FREQ=WEEKLY;INTERVAL=2', after: 'weeklyWeeks', usually: 12, weeksRange: { from: 4, to: 52 } };
const rarer = aKind({
  cadence: { ...aKind().cadence, later: twelve },
  settingsFields: [{ key: 'weeklyWeeks', type: 'number', label: text, help: text, required: false, min: 4, max: 52 }],
});
const rhythm = (settings: Readonly<Record<string, unknown>> = {}) => ({ kind: rarer, settings });
const later = (versions: readonly ScheduleVersion[]) =>
  versions.slice(1).map(({ appliesFrom, startsOn, recurrence }) => [appliesFrom.toString(), startsOn.toString(), recurrence]);
const daysOf = (versions: readonly ScheduleVersion[], weeks: number): readonly Temporal.PlainDate[] => {
  const from = versions[0]!.startsOn.toZonedDateTime('Asia/Kolkata');
  const found = occurrencesOf(versions, from.toInstant(), from.add({ weeks }).toInstant(), 1000);
  return found.map(({ originalStart }) => originalStart.toPlainDate());
};
const changed = (versions: readonly ScheduleVersion[], schedule: Schedule, applyFrom: string) => {
  const after = changeSchedule(versions, { schedule, applyFrom: day(applyFrom), today: day('2026-11-30') });
  if (!after.ok) throw new Error(after.problem.code);
  return after.value;
};

describe('the later rhythm of a series', () => {
  it('is weekly for twelve weeks, then fortnightly, on the same weekday', () => {
    const days = daysOf(seriesOf(weekly(), rhythm()), 20).map(String);
    expect(days.slice(0, 3)).toEqual(['2026-11-29', '2026-12-06', '2026-12-13']);
    expect(days.slice(10)).toEqual(['2027-02-07', '2027-02-14', '2027-02-21', '2027-03-07', '2027-03-21', '2027-04-04']);
  });

  it.each([
    { given: weekly(), settings: { weeklyWeeks: 4 }, then: ['2026-12-27', '2026-12-27', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'] },
    { given: weekly(), settings: { weeklyWeeks: 4.4 }, then: ['2026-12-27', '2026-12-27', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'] },
    { given: weekly({ startsOn: day('2026-11-25') }), then: ['2027-02-21', '2027-02-21', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'] },
    { given: weekly({ recurrence: 'FREQ=WEEKLY' }), then: ['2027-02-21', '2027-02-21', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'] },
    { given: weekly({ recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH' }), then: ['2027-02-23', '2027-02-23', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH'] },
    { given: weekly({ until: day('2027-02-21') }), then: ['2027-02-21', '2027-02-21', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'] },
  ])('begins on $then.0 for $given.recurrence from $given.startsOn', ({ given, settings, then }) =>
    expect(later(seriesOf(given, rhythm(settings)))).toEqual([then]),
  );

  it.each([
    { given: weekly({ until: day('2027-02-20') }), because: 'ends before it' },
    { given: weekly({ recurrence: 'FREQ=WEEKLY;BYDAY=SU;COUNT=40' }), because: 'counts its sessions' },
    { given: weekly({ recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU' }), because: 'is fortnightly from its first day' },
    { given: weekly({ recurrence: 'FREQ=MONTHLY;BYDAY=1SU' }), because: 'is monthly' },
    { given: weekly({ recurrence: 'FREQ=WEEKLY;BYMONTH=1;BYDAY=SU' }), because: 'meets in one month of the year' },
  ])('is not that of a series that $because', ({ given }) => expect(later(seriesOf(given, rhythm()))).toEqual([]));

  it('is not that of a kind with one rhythm', () => expect(seriesOf(weekly(), { kind: aKind(), settings: {} })).toHaveLength(1));

  it('begins after the usual weeks where the centre does not ask for their number', () => {
    const kind = { ...rarer, settingsFields: [] };
    expect(later(seriesOf(weekly(), { kind, settings: { weeklyWeeks: 4 } }))[0]?.[0]).toBe('2027-02-21');
  });

  it('has no gap and no day twice, and does not change the first weeks, whatever the days', () => {
    const anyRun = fc.record({
      days: fc.subarray([...weekdays], { minLength: 1 }),
      startsOn: fc.integer({ min: 0, max: 400 }).map((days) => day('2026-01-01').add({ days })),
      weeks: fc.integer({ min: 4, max: 52 }),
    });
    fc.assert(
      fc.property(anyRun, ({ days, startsOn, weeks }) => {
        const schedule = weekly({ startsOn, recurrence: `FREQ=WEEKLY;BYDAY=${days.join(',')}` });
        const versions = seriesOf(schedule, rhythm({ weeklyWeeks: weeks }));
        const [met, before] = [daysOf(versions, weeks + 9), daysOf([{ ...schedule, appliesFrom: startsOn }], weeks)];
        expect(met.slice(0, before.length)).toEqual(before);
        const gaps = met.slice(1).map((one, index) => one.since(met[index]!).total('days'));
        expect(Math.min(...gaps)).toBeGreaterThan(0);
        expect(Math.max(...gaps)).toBeLessThanOrEqual(14);
        expect(Math.max(...gaps.slice(-days.length))).toBeGreaterThanOrEqual(days.length === 7 ? 8 : 7);
      }),
    );
  });
});

describe('a changed schedule before a later rhythm', () => {
  const series = seriesOf(weekly(), rhythm());

  it('keeps the day from which it is rarer, at the new time and on the new weekday', () => {
    const [, , coming] = withLater(changed(series, weekly({ recurrence: 'FREQ=WEEKLY;BYDAY=FR' }), '2027-01-01'), rhythm());
    expect(coming).toMatchObject({ appliesFrom: day('2027-02-21'), recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR' });
  });

  it.each(['2027-02-21', '2027-06-06'])('says itself how the group meets from %s on', (from) =>
    expect(withLater(changed(series, weekly(), from), rhythm()).at(-1)?.recurrence).toBe('FREQ=WEEKLY;BYDAY=SU'),
  );

  it('ends with its series', () => {
    const ended = endSeries(series, { lastDay: day('2027-01-10'), today: day('2026-11-30') });
    expect(ended).toMatchObject({ ok: true, value: { schedules: [{ until: day('2027-01-10') }] } });
  });
});

describe('a schedule as a timetable states it', () => {
  const series = seriesOf(weekly(), rhythm());
  const at = (hour: string, but: Partial<Schedule> = {}) => weekly({ startsAt: Temporal.PlainTime.from(hour), ...but });
  const said = ({ startsOn, startsAt, recurrence }: Schedule) => [startsOn.toString(), startsAt.toString().slice(0, 5), recurrence];

  it('has the first rhythm before and after the later one has begun, at the time that was decided last', () => {
    expect(said(statedSchedule(series, rhythm())!)).toEqual(said(weekly()));
    const moved = changed(series, at('18:00', { startsOn: day('2027-02-21'), recurrence: series[1]!.recurrence }), '2027-04-01');
    expect(said(statedSchedule(moved, rhythm())!)).toEqual(said(at('18:00')));
  });

  it.each([
    { given: { kind: aKind(), settings: {} }, because: 'a kind with one rhythm' },
    { given: rhythm({ weeklyWeeks: 13 }), because: 'a group that was made rarer before its time' },
  ])('is the last one of $because', ({ given }) => expect(statedSchedule(series, given)).toEqual(series[1]));

  it('goes on in the later rhythm once it has begun, on the stated days', () => {
    const fridays = 'FREQ=WEEKLY;BYDAY=FR';
    const went = asItGoesOn(at('18:00', { recurrence: fridays }), series, rhythm(), day('2027-03-01'));
    expect(said(went)).toEqual(['2027-02-21', '18:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR']);
  });

  it.each([
    { given: at('18:00'), on: '2027-02-20', because: 'before the later rhythm' },
    { given: at('18:00', { startsOn: day('2027-03-07') }), on: '2027-03-01', because: 'with another first day' },
    { given: at('18:00', { recurrence: 'FREQ=MONTHLY;BYDAY=1SU' }), on: '2027-03-01', because: 'with another rhythm' },
  ])('is followed as it is $because', ({ given, on }) => expect(asItGoesOn(given, series, rhythm(), day(on))).toEqual(given));
});

describe('a change of a series', () => {
  const series = seriesOf(weekly(), rhythm());
  const change = (but: Partial<Parameters<typeof changeSeries>[1]>, versions = series, settings = {}) =>
    changeSeries(
      versions,
      { schedule: weekly(), applyFrom: day('2027-01-01'), today: day('2026-11-30'), ...but },
      { kind: rarer, settings },
    );

  it.each([
    { firstWeeks: 16, then: '2027-03-21', settings: { weeklyWeeks: 16 } },
    { firstWeeks: null, then: '2027-02-21', settings: {} },
    { firstWeeks: undefined, then: '2027-02-07', settings: { weeklyWeeks: 10 } },
  ])('may change the weeks of the first rhythm: $firstWeeks', ({ firstWeeks, then, settings }) => {
    const after = change({ firstWeeks }, series, { weeklyWeeks: 10 });
    expect(after).toMatchObject({ ok: true, value: { settings } });
    expect(after.ok && after.value.schedules.at(-1)?.appliesFrom.toString()).toBe(then);
  });

  it.each([
    { given: { firstWeeks: 3 }, then: 'programmes/first-weeks-out-of-range' },
    { given: { firstWeeks: 53 }, then: 'programmes/first-weeks-out-of-range' },
    { given: { firstWeeks: 4 }, then: 'groups/first-weeks-over' },
    { given: { applyFrom: day('2026-11-29') }, then: 'groups/change-in-past' },
  ])('is refused with $then: $given', ({ given, then }) => expect(change(given)).toMatchObject({ ok: false, problem: { code: then } }));

  it('may repeat weeks that are over, and give a fortnightly group other weeks', () => {
    const isFortnightly = weekly({ recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU' });
    expect(change({ firstWeeks: 12, applyFrom: day('2027-05-01') })).toMatchObject({ ok: true });
    expect(change({ firstWeeks: 4, schedule: isFortnightly })).toMatchObject({ ok: true, value: { settings: { weeklyWeeks: 4 } } });
  });

  it.each([
    { firstWeeks: 8, then: { ok: false, problem: { code: 'programmes/no-later-rhythm' } } },
    { firstWeeks: null, then: { ok: true, value: { settings: {} } } },
  ])('has no weeks for a kind with one rhythm: $firstWeeks', ({ firstWeeks, then }) => {
    const asked = { schedule: weekly(), applyFrom: day('2027-01-01'), today: day('2026-11-30'), firstWeeks };
    expect(changeSeries(series, asked, { kind: aKind(), settings: {} })).toMatchObject(then);
  });

  it.each([
    { given: { weeklyWeeks: 8 }, then: { ok: true, value: { weeklyWeeks: 8 } } },
    { given: { openTo: 'women' }, then: { ok: true, value: { openTo: 'women', weeklyWeeks: 8 } } },
    { given: { weeklyWeeks: 9 }, then: { ok: false, problem: { code: 'groups/weeks-by-schedule' } } },
  ])('is the only way to other weeks: $given', ({ given, then }) =>
    expect(keepFirstWeeks(rhythm({ weeklyWeeks: 8 }), given)).toMatchObject(then),
  );
});
